import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, type Devices, launchChromium } from '../support/browser/launchChromium'
import { machineHasCamera } from '../support/browser/machineHasCamera'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import type { SiteSettings } from '../support/browser/siteSettings'
import { visit } from '../support/person/visitor'

const BOTH_BLOCKED = 'Your camera and microphone are blocked'
const CAMERA_BLOCKED = 'Your microphone works. Your camera is blocked.'
const MICROPHONE_BLOCKED = 'Your camera works. Your microphone is blocked.'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const outOfTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 2 }

let pages: Pages
beforeAll(async () => void (pages = await servePages()))
afterAll(() => pages.close())

describe('a person who blocked this site', () => {
  let chromium: Chromium
  let settings: SettingsPage
  beforeAll(async () => {
    chromium = await launchChromium({
      sites: {
        [pages.origin('both')]: { camera: 'block', microphone: 'block' },
        [pages.origin('one-by-one')]: { camera: 'block', microphone: 'block' },
        [pages.origin('camera')]: { camera: 'block', microphone: 'allow' },
        [pages.origin('microphone')]: { camera: 'allow', microphone: 'block' },
        [pages.origin('close')]: { camera: 'block', microphone: 'block' },
      },
    })
    settings = await openSettings(chromium)
  })
  afterAll(() => chromium.close())

  test.each<[string, string, string, SiteSettings]>([
    ['camera and microphone', 'both', BOTH_BLOCKED, { camera: 'allow', microphone: 'allow' }],
    ['only the camera', 'camera', CAMERA_BLOCKED, { camera: 'allow' }],
    ['only the microphone', 'microphone', MICROPHONE_BLOCKED, { microphone: 'allow' }],
  ])('by %s is told so, and is in the call once it is allowed in the settings', async (_, site, dialog, allowed) => {
    const person = await visit(chromium.openTab, `${pages.origin(site)}/visit`)

    await person.press('Start Video')
    await person.seesDialog(dialog)
    expect(await person.media()).toMatchObject({ liveTracks: 0 })

    await settings.set(person.page, allowed)
    await person.sees('You are in the call')
    expect(await person.dialogs()).toEqual([dialog])
    expect(await person.media()).toEqual(inTheCall)

    await person.press('Leave')
    expect(await person.media()).toEqual(outOfTheCall)
  })

  test('allows one device after the other, and is told which one is left', async () => {
    const person = await visit(chromium.openTab, `${pages.origin('one-by-one')}/strict`)

    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
    await settings.set(person.page, { camera: 'allow' })
    await person.seesDialog(MICROPHONE_BLOCKED)
    await settings.set(person.page, { microphone: 'allow' })
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)

    await person.press('Leave')
    expect(await person.media()).toEqual(outOfTheCall)
  })

  test('closes the dialog, and is back at Start Video', async () => {
    const person = await visit(chromium.openTab, `${pages.origin('close')}/visit`)

    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
    await person.press('Close')
    await person.seesNoDialog()
    expect(await person.focus()).toBe('Start Video')
    expect(await person.media()).toMatchObject({ liveTracks: 0 })

    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
  })
})

describe('a person who allowed this site', () => {
  test.for<[Devices, string]>([
    ['microphone only', 'We can’t find a camera'],
    ['microphone busy', 'Another app is using your microphone'],
    ['none', 'We can’t find a camera or a microphone'],
  ])('with devices: %s, is told "%s"', async ([devices, dialog], { skip }) => {
    skip(devices === 'none' && machineHasCamera, 'this machine has a camera')
    const clinic = pages.origin('clinic')
    const chromium = await launchChromium({ devices, sites: { [clinic]: { camera: 'allow', microphone: 'allow' } } })
    const person = await visit(chromium.openTab, `${clinic}/visit`)

    await person.press('Start Video')
    await person.seesDialog(dialog)
    expect(await person.media()).toMatchObject({ pendingCalls: 0, liveTracks: 0 })

    await person.press('Try again')
    await person.seesDialog(dialog)
    await expect.poll(person.media).toMatchObject({ pendingCalls: 0, liveTracks: 0 })
    await chromium.close()
  })
})
