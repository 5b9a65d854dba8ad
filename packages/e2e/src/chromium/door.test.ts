import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type ServedPages, servePages } from '../support/pages/servePages'
import { openSettings } from '../support/browser/settingsPage'
import { visit, type Visitor } from '../support/person/visitor'

const nothingAsked = { getUserMediaCalls: 0, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }
/** The file that every screen is in. */
const screens = /\bscreens-[\w-]+\.js$/

let pages: ServedPages
let chromium: Chromium
beforeAll(async () => {
  pages = await servePages()
  const blocked = { camera: 'block', microphone: 'block' } as const
  chromium = await launchChromium({ sites: { [pages.origin('blocks')]: blocked, [pages.origin('deploys')]: blocked } })
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

test('the screens are there before the press: they come while the page has nothing to do', async () => {
  const person = await arrive()
  await expect.poll(() => loaded(person.page)).toBe(1)
  await person.press('Start Video')
  await person.seesDialog('Allow Camera and Mic Access')
  expect(person.errors()).toEqual([])
})

test.each(['hover', 'focus', 'click'] as const)(
  'a person who saves data loads none of it before they %s Start Video',
  async (act) => {
    const person = await arrive({ savesData: true })
    await person.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(await loaded(person.page)).toBe(0)
    await person.button('Start Video')[act]()
    await expect.poll(() => loaded(person.page)).toBe(1)
  },
)

test('a press that comes before the screens counts', async () => {
  const line = slowLine()
  const person = await arrive({ answer: line.hold })
  await person.press('Start Video')
  expect(await person.page.getByRole('dialog').count()).toBe(0)
  expect(await person.button('Start Video').getAttribute('aria-busy')).toBe('true')
  line.release()
  await person.seesDialog('Allow Camera and Mic Access')
  expect(await person.page.locator('[aria-busy]').count()).toBe(0)
  await person.sees('What happens next')
  expect(await person.media()).toEqual(nothingAsked)
})

test('after three seconds a plain dialog stands in, and the screen takes over in it when it comes', async () => {
  const line = slowLine()
  const person = await arrive({ answer: line.hold, clock: true })
  await person.press('Start Video')
  // The clock of the page runs on meanwhile.
  await person.page.clock.fastForward(2000)
  expect(await person.page.getByRole('dialog').count()).toBe(0)
  await person.page.clock.fastForward(1000)
  await person.seesDialog('Allow Camera and Mic Access')
  expect(await person.focus()).toBe('Allow Camera and Mic Access')
  expect(await buttonsIn(person)).toEqual(['OK', 'Get Assistance', 'Close'])
  expect(await person.page.getByRole('dialog').getAttribute('lang')).toBe('en')
  expect(await person.media()).toEqual(nothingAsked)

  const dialog = (await person.page.getByRole('dialog').elementHandle())!
  line.release()
  await person.sees('What happens next')
  expect(await dialog.evaluate((element) => element.isConnected && element.matches(':modal'))).toBe(true)
  expect((await person.focus()).trim()).toBe('Allow Camera and Mic Access')
  await person.press('Close')
  await person.seesNoDialog()
  expect(await person.focus()).toBe('Start Video')
  expect(person.errors()).toEqual([])
})

test('a line that was down for a moment costs nothing: the next try brings the screens', async () => {
  let tries = 0
  const person = await arrive({ answer: (route) => (tries++ ? route.continue() : route.abort()) })
  await expect.poll(() => tries).toBe(1)
  await person.press('Start Video')
  await person.seesDialog('Allow Camera and Mic Access')
  await person.sees('What happens next')
  expect(tries).toBe(2)
})

test('OK in the plain dialog asks the browser, by its own press', async () => {
  const person = await arrive({ answer: removed })
  await person.press('Start Video')
  await person.seesDialog('Allow Camera and Mic Access')
  expect(await person.media()).toEqual(nothingAsked)
  await person.press('OK')
  // Without a display, Chromium closes its prompt at once.
  await expect.poll(async () => (await person.media()).getUserMediaCalls).toBe(1)
  await expect.poll(() => person.button('OK').count()).toBe(0)
  expect(person.errors()).toEqual([])
})

test('the plain dialog is in the app’s words, and makes room for its help', async () => {
  const person = await arrive({ site: 'blocks', page: 'german', answer: removed })
  await person.press('Video starten')
  await person.seesDialog('Kamera und Mikrofon starten nicht')
  expect(await person.page.getByRole('dialog').getAttribute('lang')).toBe('de')
  expect(await buttonsIn(person)).toEqual(['Erneut versuchen', 'Hilfe holen', 'Schließen'])
  await person.press('Hilfe holen')
  await person.seesNoDialog()
  expect(await person.page.title()).toBe('Chat')
  expect(await person.focus()).toBe('Video starten')
})

test('the plain dialog is itself no stop of the Tab key, also where it can be scrolled', async () => {
  const { page, press } = await arrive({ site: 'blocks', answer: removed })
  await page.setViewportSize({ width: 320, height: 180 })
  await press('Start Video')
  await page.getByRole('dialog').waitFor()
  for (let n = 0; n < 5; n += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('DIALOG')
  }
})

// As a screen does: modals.test.ts.
test.each(['native', 'radix', 'keyup', 'window'])(
  'in a dialog of the app’s (%s), the plain one closes alone at Escape',
  async (dialog) => {
    const person = await arrive({ site: 'unasked', page: `modals?dialog=${dialog}&inside=`, answer: removed })
    const theirs = () => person.page.getByText('The app’s dialog is closed').count()
    await person.press('Start Video')
    await person.seesDialog('Allow Camera and Mic Access')
    await person.page.keyboard.down('Escape')
    await expect.poll(() => person.button('OK').count()).toBe(0)
    // A key that is held down repeats itself.
    await person.page.keyboard.down('Escape')
    await person.page.keyboard.up('Escape')
    expect(await theirs()).toBe(0)
    expect(await person.focus()).toBe('Start Video')
    await person.page.keyboard.press('Escape')
    await expect.poll(theirs).toBe(1)
  },
)

test('a deployment removed the file after the page was loaded: a person who blocked it still gets in', async () => {
  const settings = await openSettings(chromium)
  // On a site of its own: the browser keeps the files of those that were open before.
  const person = await arrive({ site: 'deploys', savesData: true })
  pages.remove(screens)
  await person.press('Start Video')
  await person.seesDialog('We can’t start your camera and microphone')
  expect(await buttonsIn(person)).toEqual(['Try again', 'Get Assistance', 'Close'])
  await person.page.keyboard.press('Escape')
  await person.seesNoDialog()
  expect(await person.focus()).toBe('Start Video')

  await person.press('Start Video')
  await person.press('Close')
  await person.seesNoDialog()

  await person.press('Start Video')
  await person.press('Try again')
  await expect.poll(async () => (await person.media()).getUserMediaCalls).toBe(1)
  await person.seesDialog('We can’t start your camera and microphone')
  await settings.set(person.page, { camera: 'allow', microphone: 'allow' })
  await person.sees('You are in the call')
  expect((await person.media()).liveTracks).toBe(2)
  expect(person.errors()).toEqual([])
})

interface Arriving {
  readonly site?: string
  readonly page?: string
  /** What becomes of the request for the screens. @default they are sent */
  readonly answer?: (route: Route) => Promise<void>
  readonly savesData?: boolean
  readonly clock?: boolean
}

async function arrive({
  site = 'clinic',
  page: name = 'visit',
  answer,
  savesData,
  clock,
}: Arriving = {}): Promise<Visitor> {
  const page = await chromium.openTab()
  if (clock) await page.clock.install()
  if (answer) await page.route(screens, answer)
  if (savesData) {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  }
  return visit(async () => page, `${pages.origin(site)}/${name}`)
}

/** How often the screens have been fetched. */
const loaded = (page: Page) =>
  page.evaluate(
    (name) => performance.getEntriesByType('resource').filter((entry) => new RegExp(name).test(entry.name)).length,
    screens.source,
  )

const buttonsIn = async ({ page }: Visitor) =>
  page
    .getByRole('dialog')
    .locator('button, a')
    .evaluateAll((all) => all.map(({ ariaLabel, textContent }) => ariaLabel ?? textContent))

const removed = (route: Route) => route.fulfill({ status: 404 })

function slowLine() {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  return {
    release: () => release(),
    hold: async (route: Route) => {
      await released
      await route.continue()
    },
  }
}
