import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import { visit } from '../support/person/visitor'

const BOTH_BLOCKED = 'Your camera and microphone are blocked'

const nothingAsked = { getUserMediaCalls: 0, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }
const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let pages: Pages
let chromium: Chromium
let settings: SettingsPage
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium({
    sites: {
      [pages.origin('reloads')]: { camera: 'block', microphone: 'block' },
      [pages.origin('closes')]: { camera: 'block', microphone: 'block' },
      [pages.origin('resets')]: { camera: 'block' },
      [pages.origin('goes-back')]: { camera: 'block', microphone: 'block' },
      [pages.origin('comes-back')]: { camera: 'block', microphone: 'block' },
    },
  })
  settings = await openSettings(chromium)
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

describe('a blocked person who loads the page again', () => {
  test('is welcomed back at Start Video, and no more after the call', async () => {
    const person = await visit(chromium.openTab, `${pages.origin('reloads')}/visit`)
    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)

    await person.page.reload()
    await person.sees('Welcome back')
    await expect.poll(person.focus).toBe('Start Video')
    await settings.set(person.page, { camera: 'allow', microphone: 'allow' })
    await person.page.locator('[data-precall-part="trigger"][data-camera="granted"]').waitFor()
    expect(await person.media()).toEqual(nothingAsked)

    await person.press('Start Video')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.dialogs()).toEqual([])
    expect(await person.page.getByText('Welcome back').count()).toBe(0)

    // Until what a notice needs would have come.
    await person.page.reload({ waitUntil: 'networkidle' })
    expect(await person.page.getByText('Welcome back').count()).toBe(0)
  })

  test('closes the welcome, and is not welcomed again', async () => {
    const person = await visit(chromium.openTab, `${pages.origin('closes')}/strict`)
    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)

    await person.page.reload()
    await person.sees('Welcome back')
    await person.press('Close')
    expect(await person.page.getByText('Welcome back').count()).toBe(0)
    expect(await person.focus()).toBe('Start Video')

    await person.page.reload({ waitUntil: 'networkidle' })
    expect(await person.page.getByText('Welcome back').count()).toBe(0)
  })
})

test('a person who blocked only the camera, and was never asked for the microphone, is asked when they want to be', async () => {
  const person = await visit(chromium.openTab, `${pages.origin('resets')}/visit`)

  await person.press('Start Video')
  await person.seesDialog('Your camera is blocked')
  await settings.set(person.page, { camera: 'default' })
  await person.seesDialog('Almost there')
  await person.button('Ask again').waitFor()
  expect(await person.media()).toEqual(nothingAsked)
})

describe('a blocked person who goes to another page and back', () => {
  test.each([
    ['is in the call if it was allowed there', 'goes-back', true],
    ['is still told what is blocked, and is in the call once it is allowed', 'comes-back', false],
  ])('%s', async (_, site, meanwhile) => {
    const person = await visit(chromium.openTab, `${pages.origin(site)}/visit`)
    const allow = () => settings.set(person.page, { camera: 'allow', microphone: 'allow' })
    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
    await person.page.evaluate(rememberReturn)

    await person.page.goto(`${pages.origin(site)}/bare`)
    if (meanwhile) await allow()
    await person.page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => person.page.evaluate(() => (window as unknown as Returned).cameBack)).toBe(true)
    if (!meanwhile) {
      await person.seesDialog(BOTH_BLOCKED)
      await allow()
    }

    await person.sees('You are in the call')
    expect(await person.dialogs()).toEqual([BOTH_BLOCKED])
    expect(await person.media()).toEqual(inTheCall)
    await person.press('Leave')
    await person.press('Start Video')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual({ ...inTheCall, getUserMediaCalls: 2, stoppedTracks: 2 })
  })
})

interface Returned {
  cameBack?: boolean
}

// Runs in the page, so it can use nothing of this file. `persisted`: it was kept as it was, and not loaded again.
function rememberReturn(): void {
  window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted }))
}
