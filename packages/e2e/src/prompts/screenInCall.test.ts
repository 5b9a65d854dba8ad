// The demo's call, in which a person shares the screen by real presses in the real picker.
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { launchChromium } from '../support/browser/launchChromium'
import { type Demo, startDemo } from '../support/pages/startDemo'
import { showsMovingPicture } from '../support/person/movingPicture'
import { visit } from '../support/person/visitor'
import { pressStopSharing, shareScreen } from './screenPicker'

let demo: Demo
let display: Display
beforeAll(async () => {
  demo = await startDemo()
  display = await startDisplay()
})
afterAll(async () => {
  await display.end()
  await demo.stop()
})

test('a patient in the demo shares the screen, which the clinician sees until they stop it, and hanging up leaves nothing on', async () => {
  const { origin } = new URL(demo.patient)
  const sites = { [origin]: { camera: 'allow', microphone: 'allow' } } as const
  // In a window of its own, for the picker and the bar stand where that is.
  const chromium = await launchChromium({ display, sites })
  const headless = await launchChromium({ sites })
  const clinician = await visit(headless.openTab, `${demo.clinic}?visit=shared`)
  const patient = await visit(chromium.openTab, `${demo.patient}?visit=shared`)
  const isShared = () => patient.page.getByRole('button', { name: 'Stop sharing' }).isVisible()
  await patient.page.evaluate(keepShared)
  await patient.press('Start Video')
  await clinician.press('Start Video')
  const seen = clinician.page.locator('video[aria-label="Your patient"]')
  await showsMovingPicture(seen)
  const camera = await widthOf(seen)

  await patient.press('Share screen')
  await shareScreen(display, isShared)
  await expect.poll(() => widthOf(seen)).toBeGreaterThan(camera)
  await showsMovingPicture(seen)
  // By the browser’s own bar, which the app is told.
  await pressStopSharing(display)
  await patient.sees('Share screen')
  await expect.poll(() => widthOf(seen)).toBe(camera)
  await showsMovingPicture(seen)

  await patient.press('Share screen')
  await shareScreen(display, isShared)
  await patient.press('Hang up')
  await expect.poll(() => patient.page.evaluate(sharedNow)).toEqual(['ended', 'ended'])
  expect(await patient.media()).toMatchObject({ liveTracks: 0 })
  expect([...patient.errors(), ...clinician.errors()]).toEqual([])
  await headless.close()
  await chromium.close()
})

const widthOf = (video: Locator) => video.evaluate((element: HTMLVideoElement) => element.videoWidth)

// These two run in the page.
function keepShared(): void {
  const { mediaDevices } = navigator
  const share = mediaDevices.getDisplayMedia.bind(mediaDevices)
  const tracks: MediaStreamTrack[] = []
  Object.assign(window, { tracks })
  mediaDevices.getDisplayMedia = async (options) => {
    const stream = await share(options)
    tracks.push(...stream.getTracks())
    return stream
  }
}

function sharedNow(): string[] {
  return (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState)
}
