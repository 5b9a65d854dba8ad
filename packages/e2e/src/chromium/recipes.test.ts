import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriers, overflows } from '../support/person/inspectPage'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { showsMovingPicture } from '../support/person/movingPicture'
import { serveLiveKit } from '../support/pages/serveLiveKit'
import { serveRecipes } from '../support/pages/serveRecipes'
import type { Pages } from '../support/pages/serveSites'
import { visit, type Visitor, waitFor } from '../support/person/visitor'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const outOfTheCall = { ...inTheCall, liveTracks: 0, stoppedTracks: 2 }

let pages: Pages
let chromium: Chromium
let clinic: string
beforeAll(async () => {
  pages = await serveRecipes()
  clinic = pages.origin('clinic')
  chromium = await launchChromium({ sites: { [clinic]: { camera: 'allow', microphone: 'allow' } } })
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

describe('webrtc-call', () => {
  test('has two people see each other, until one leaves, comes back, and closes the window', async () => {
    const patient = await visit(chromium.openWindow, `${clinic}/webrtc-call`)
    const doctor = await visit(chromium.openWindow, `${clinic}/webrtc-call`)
    await patient.press('Start Video')
    await patient.sees('Waiting for the other person…')
    await doctor.press('Start Video')
    await seeEachOther(patient, doctor)
    expect(await patient.media()).toEqual(inTheCall)

    await patient.press('Leave')
    await expect.poll(patient.media).toEqual(outOfTheCall)
    await doctor.sees('Waiting for the other person…')
    expect(await doctor.media()).toEqual(inTheCall)

    await patient.press('Start Video')
    await seeEachOther(patient, doctor)
    await patient.page.close()
    await doctor.sees('Waiting for the other person…')
    expect(doctor.errors()).toEqual([])
  })
})

describe('livekit', () => {
  test('publishes the tracks that were allowed, asks for none itself, and stops each once', async () => {
    const { patient, doctor, livekit } = await meet()
    await showsMovingPicture(patient.page.getByLabel('The other person'))
    await showsMovingPicture(doctor.locator('video'))
    expect(await patient.media()).toEqual(inTheCall)
    expect(livekit.published.toSorted()).toEqual(
      await patient.page.getByLabel('You', { exact: true }).evaluate(tracksOf),
    )

    await patient.press('Leave')
    await expect.poll(patient.media).toEqual(outOfTheCall)
    await expect.poll(livekit.left).toBe(true)
    expect(patient.errors()).toEqual([])
  })

  test('turns the camera off for a person whose call is interrupted, and says so', async () => {
    const { patient, livekit } = await meet()
    await showsMovingPicture(patient.page.getByLabel('The other person'))
    livekit.close()
    await patient.sees('Your visit was interrupted')
    await expect.poll(patient.media).toEqual(outOfTheCall)
    expect(await patient.focus()).toBe('Start Video')
  })

  async function meet() {
    const patient = await visit(chromium.openWindow, `${clinic}/livekit`)
    const doctor = await chromium.openWindow()
    const livekit = await serveLiveKit(patient.page, doctor)
    // A server takes the place of sockets that are opened from the next load on.
    await patient.page.reload()
    await patient.press('Start Video')
    return { patient, doctor, livekit }
  }
})

// livekit is drawn like webrtc-call. Tailwind's is among the stories, which have Tailwind.
test.each([
  ['start-video-button', 'region'],
  ['permission-gate', 'region'],
  ['headless', 'region'],
  ['prejoin', 'dialog'],
  ['audio-call', 'region'],
  ['webrtc-call', 'region'],
] as const)('%s fits a phone, in the dark and from right to left, and bars no one', async (name, role) => {
  const page = await chromium.openTab()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${clinic}/${name}?dir=rtl`)
  const start = page.getByRole('button', { name: /^Start/ })
  await waitFor(start)
  expect([...(await barriers(page, {})), ...(await overflows(page))]).toEqual([])

  await start.click()
  await waitFor(page.getByRole(role).first())
  expect([...(await barriers(page, {})), ...(await overflows(page))]).toEqual([])
  await page.close()
})

async function seeEachOther(...people: Visitor[]): Promise<void> {
  for (const { page } of people) await showsMovingPicture(page.getByLabel('The other person'))
}

// Runs in the page.
function tracksOf(video: Node): string[] {
  return ((video as HTMLVideoElement).srcObject as MediaStream)
    .getTracks()
    .map(({ id }) => id)
    .sort()
}
