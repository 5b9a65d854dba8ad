import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { pressInPrompt, promptOpens } from './pressInPrompt'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings, queriedPermission, type SettingsPage } from '../support/browser/settingsPage'
import { visit, type Visitor } from '../support/person/visitor'
import { watchMedia } from '../support/person/watchMedia'

const EXPLAINER = 'Allow Camera and Mic Access'
const ALLOW = 'Allow while visiting the site'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let display: Display
let pages: Pages
let chromium: Chromium
let settings: SettingsPage
beforeAll(async () => {
  pages = await servePages()
  display = await startDisplay()
  chromium = await launchChromium({ display, sites: { [pages.origin('resets')]: { camera: 'block' } } })
  settings = await openSettings(chromium)
})
afterAll(async () => {
  await chromium.close()
  await display.end()
  await pages.close()
})

async function startAndAgree(person: Visitor): Promise<void> {
  await person.press('Start Video')
  await person.seesDialog(EXPLAINER)
  await person.press('OK')
  await promptOpens(display)
}

test('a person closes the prompt three times, is blocked by Chromium, and told so', async () => {
  const person = await visit(chromium.openTab, `${pages.origin('dismisses')}/visit`)

  for (const time of [1, 2]) {
    await startAndAgree(person)
    await pressInPrompt(display, 'close')
    await person.sees('No problem, we can ask again')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: time, pendingCalls: 0 })
  }
  await startAndAgree(person)
  await pressInPrompt(display, 'close')
  await person.seesDialog('Your camera and microphone are blocked')
  expect(await queriedPermission(person.page, 'camera')).toBe('denied')
  expect(await person.media()).toMatchObject({ getUserMediaCalls: 3, pendingCalls: 0, liveTracks: 0 })
  await person.page.close()
})

test('a person looks at another tab while the browser asks, comes back, allows, and is in the call', async () => {
  const person = await visit(chromium.openTab, `${pages.origin('looks-away')}/visit`)
  await startAndAgree(person)

  const other = await chromium.openTab()
  await expect.poll(() => person.page.evaluate(() => document.visibilityState)).toBe('hidden')
  expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, pendingCalls: 1 })
  await other.close()
  await person.page.bringToFront()

  await pressInPrompt(display, ALLOW)
  await person.sees('You are in the call')
  expect(await person.media()).toEqual(inTheCall)
  await person.page.close()
})

test('a person puts the camera back to default in the settings, is asked when they press Ask again, and not before', async () => {
  const person = await visit(chromium.openTab, `${pages.origin('resets')}/visit`)
  await person.press('Start Video')
  await person.seesDialog('Your camera is blocked')

  await settings.set(person.page, { camera: 'default' })
  await person.seesDialog('Almost there')
  expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
  await person.press('Ask again')
  await pressInPrompt(display, ALLOW)
  await person.sees('You are in the call')
  expect(await person.media()).toEqual(inTheCall)
  await person.page.close()
})

test('two gates are pressed one after the other, and one answer lets both into their calls', async () => {
  const page = await chromium.openTab()
  const media = await watchMedia(page)
  await page.goto(`${pages.origin('two')}/two`)
  const button = (name: string, index: number) => page.getByRole('button', { name, exact: true }).nth(index)

  for (const index of [0, 1]) {
    await button('Start Video', index).click()
    await button('OK', 0).click()
    await promptOpens(display)
    expect(await media()).toMatchObject({ getUserMediaCalls: 1, pendingCalls: 1 })
  }
  await pressInPrompt(display, ALLOW)
  await expect.poll(() => page.getByText('You are in the call').count()).toBe(2)
  expect(await media()).toEqual({ ...inTheCall, getUserMediaCalls: 2, liveTracks: 4 })
  await page.close()
})
