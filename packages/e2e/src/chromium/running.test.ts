import type { Device } from '@precall/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { showsMovingPicture } from '../support/person/movingPicture'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings, queriedPermission, type SettingsPage } from '../support/browser/settingsPage'
import { visit, type Visitor } from '../support/person/visitor'
import { type MediaRecord, watchMedia } from '../support/person/watchMedia'

const GRANTED_TRIGGER = '[data-precall-part="trigger"][data-camera="granted"][data-microphone="granted"]'

const nothingAsked = { getUserMediaCalls: 0, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }
const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const inTheCallWithoutCamera = { ...inTheCall, liveTracks: 1 }

let pages: Pages
beforeAll(async () => void (pages = await servePages()))
afterAll(() => pages.close())

describe('in a browser with camera and microphone', () => {
  let chromium: Chromium
  let settings: SettingsPage
  beforeAll(async () => {
    chromium = await launchChromium({
      sites: {
        [pages.origin('revokes-camera')]: { camera: 'allow', microphone: 'allow' },
        [pages.origin('revokes-microphone')]: { camera: 'allow', microphone: 'allow' },
        [pages.origin('stays-blocked')]: { camera: 'allow', microphone: 'allow' },
        [pages.origin('two')]: { camera: 'allow', microphone: 'allow' },
        [pages.origin('without-camera')]: { camera: 'block', microphone: 'allow' },
        [pages.origin('camera-later')]: { camera: 'allow', microphone: 'allow' },
        [pages.origin('without-both')]: { camera: 'block', microphone: 'block' },
        [pages.origin('stays-without-camera')]: { camera: 'block', microphone: 'allow' },
      },
    })
    settings = await openSettings(chromium)
  })
  afterAll(() => chromium.close())

  describe('a person who takes the permission away in the middle of the call', () => {
    // One request gave both, and Chromium ends both together.
    test.each<[Device, string]>([
      ['camera', 'revokes-camera'],
      ['microphone', 'revokes-microphone'],
    ])('for the %s sees a notice in place of a dialog, and the app is told', async (device, site) => {
      const person = await visit(chromium.openTab, `${pages.origin(site)}/told`)
      await person.press('Start Video')
      await person.sees('You are in the call')

      await settings.set(person.page, { [device]: 'block' })
      await person.sees('ended, blocked, camera ended revoked, microphone ended revoked')
      await person.sees('Your camera and microphone stopped')
      await person.sees('You are in the call')
      expect(await person.dialogs()).toEqual([])
      expect(await person.media()).toEqual({ ...inTheCall, liveTracks: 0 })

      await settings.set(person.page, { [device]: 'allow' })
      expect(await person.media()).toMatchObject({ getUserMediaCalls: 1 })
      await person.press('Try again')
      await expect.poll(person.media).toEqual({ ...inTheCall, getUserMediaCalls: 2 })
      await expect.poll(() => person.page.getByText('stopped').count()).toBe(0)
      expect(await person.dialogs()).toEqual([])
    })

    test('and presses Try again, is told what is blocked', async () => {
      const person = await visit(chromium.openTab, `${pages.origin('stays-blocked')}/visit`)
      await person.press('Start Video')
      await person.sees('You are in the call')
      await settings.set(person.page, { camera: 'block' })
      await person.press('Try again')
      await person.seesDialog('Your microphone works. Your camera is blocked.')

      await settings.set(person.page, { camera: 'allow' })
      await person.seesNoDialog()
      await expect.poll(person.media).toMatchObject({ pendingCalls: 0, liveTracks: 2 })
    })
  })

  test('two gates pressed in one breath ask one after the other, and both are in their calls', async () => {
    const page = await chromium.openTab()
    const media = await watchMedia(page)
    await page.goto(`${pages.origin('two')}/two`)
    await expect.poll(() => page.locator(GRANTED_TRIGGER).count()).toBe(2)

    expect(await page.evaluate(pressAll, GRANTED_TRIGGER)).toMatchObject({ getUserMediaCalls: 1, pendingCalls: 1 })
    await expect.poll(() => page.getByText('You are in the call').count()).toBe(2)
    expect(await media()).toEqual({ ...inTheCall, getUserMediaCalls: 2, liveTracks: 4 })

    await page.getByRole('button', { name: 'Leave' }).first().click()
    expect(await media()).toMatchObject({ liveTracks: 2, stoppedTracks: 2 })
    expect(await page.getByText('You are in the call').count()).toBe(1)
  })

  describe('a person whose camera is optional', () => {
    test('and was refused earlier is in the call by one request for the microphone, and turns it on later', async () => {
      const person = await visit(chromium.openTab, `${pages.origin('without-camera')}/optional`)

      await person.press('Start Video')
      await goesOnWithoutCamera(person)
      expect(await person.media()).toEqual(inTheCallWithoutCamera)

      await settings.set(person.page, { camera: 'allow' })
      expect(await person.media()).toMatchObject({ getUserMediaCalls: 1 })
      await person.press('Turn on camera')
      await person.sees('Camera: live')
      await person.sees('Joined once')
      await showsMovingPicture(person.page.locator('video'))
      expect(await person.media()).toEqual({ ...inTheCall, getUserMediaCalls: 2 })
    })

    test('or for later is in the call with the microphone, and adds the camera to it', async () => {
      const person = await visit(chromium.openTab, `${pages.origin('camera-later')}/optional?later`)

      await person.press('Start Video')
      await person.sees('Camera: off')
      expect(await person.media()).toEqual(inTheCallWithoutCamera)
      await person.press('Add video')
      await person.sees('Camera: live')
      await person.sees('Joined once')
      await showsMovingPicture(person.page.locator('video'))
      expect(await person.media()).toEqual({ ...inTheCall, getUserMediaCalls: 2 })
    })

    test('and both are blocked is in the call once the microphone is allowed', async () => {
      const person = await visit(chromium.openTab, `${pages.origin('without-both')}/optional`)

      await person.press('Start Video')
      await person.seesDialog('Your camera and microphone are blocked')
      expect(await person.media()).toEqual(nothingAsked)
      await settings.set(person.page, { microphone: 'allow' })
      await goesOnWithoutCamera(person)
      expect(await person.media()).toEqual(inTheCallWithoutCamera)
    })

    test('turns it on, while it is still blocked, and the call goes on as it was', async () => {
      const person = await visit(chromium.openTab, `${pages.origin('stays-without-camera')}/optional`)

      await person.press('Start Video')
      await goesOnWithoutCamera(person)
      await person.press('Turn on camera')
      await person.seesDialog('Your microphone works. Your camera is blocked.')
      expect(await person.media()).toEqual({ ...inTheCallWithoutCamera, getUserMediaCalls: 2 })
      await person.press('Close')
      await goesOnWithoutCamera(person)
      expect(await queriedPermission(person.page, 'camera')).toBe('denied')
    })
  })
})

test('a person whose camera is optional, and not there, is in the call without it', async () => {
  const clinic = pages.origin('clinic')
  const chromium = await launchChromium({
    devices: 'microphone only',
    sites: { [clinic]: { camera: 'allow', microphone: 'allow' } },
  })
  const person = await visit(chromium.openTab, `${clinic}/optional`)

  await person.press('Start Video')
  await goesOnWithoutCamera(person)
  expect(await person.media()).toEqual({ ...inTheCallWithoutCamera, getUserMediaCalls: 2 })

  await person.press('Turn on camera')
  await expect.poll(person.media).toEqual({ ...inTheCallWithoutCamera, getUserMediaCalls: 3 })
  await person.sees('We can’t find a camera')
  await person.sees('Camera: off')
  await person.seesNoDialog()
  await chromium.close()
})

// The microphone is the only busy device that Chromium can show: a camera that will not start is one it does not list.
test('a person whose microphone is optional, and busy, is in the call without it', async () => {
  const clinic = pages.origin('clinic')
  const chromium = await launchChromium({
    devices: 'microphone busy',
    sites: { [clinic]: { camera: 'allow', microphone: 'allow' } },
  })
  const person = await visit(chromium.openTab, `${clinic}/optional?optional=microphone`)

  await person.press('Start Video')
  await person.sees('You are in the call')
  await person.sees('Microphone: off')
  await person.sees('Your microphone is off')
  await showsMovingPicture(person.page.locator('video'))
  // Both are asked for, and quietly twice more, for a device may only need a moment. Then the camera alone.
  expect(await person.media()).toEqual({ ...inTheCallWithoutCamera, getUserMediaCalls: 4 })

  await person.press('Turn on microphone')
  await expect.poll(person.media).toEqual({ ...inTheCallWithoutCamera, getUserMediaCalls: 7 })
  await person.sees('your microphone')
  await person.button('Try again').waitFor()
  await person.seesNoDialog()
  await chromium.close()
})

async function goesOnWithoutCamera(person: Visitor): Promise<void> {
  await person.sees('You are in the call')
  await person.sees('Camera: off')
  await person.sees('Your camera is off')
  await person.button('Turn on camera').waitFor()
}

// Runs in the page, so it can use nothing of this file.
function pressAll(buttons: string): MediaRecord {
  document.querySelectorAll<HTMLElement>(buttons).forEach((button) => button.click())
  return (window as unknown as { mediaRecord(): MediaRecord }).mediaRecord()
}
