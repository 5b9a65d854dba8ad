import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings } from '../support/browser/settingsPage'
import { visit, type Visitor } from '../support/person/visitor'

const EXPLAINER = 'Allow Camera and Mic Access'
const THEIRS = 'The app’s dialog'
const CLOSED = 'The app’s dialog is closed'

let pages: Pages
let chromium: Chromium
beforeAll(async () => {
  pages = await servePages()
  const allowed = { camera: 'allow', microphone: 'allow' } as const
  chromium = await launchChromium({
    sites: Object.fromEntries(
      ['in-call-native', 'in-call-radix', 'in-call-inert', 'asks-native', 'asks-radix'].map((site) => [
        pages.origin(site),
        allowed,
      ]),
    ),
  })
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

describe.each(['native', 'radix', 'keyup', 'window'])('in a dialog of the app’s (%s)', (dialog) => {
  test('a screen closes alone at Escape, and then theirs at the next', async () => {
    const person = await open('clinic', { dialog, inside: '' })
    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
    // A press on the words is one in the dialog around too, and takes the focus from the title.
    await person.page.getByText('What happens next').click()
    await person.page.keyboard.press('Tab')

    await person.page.keyboard.down('Escape')
    await expect.poll(() => ours(person.page)).toBe(0)
    // A key that is held down repeats itself.
    await person.page.keyboard.down('Escape')
    await person.page.keyboard.up('Escape')
    expect(await person.page.getByText(CLOSED).count()).toBe(0)
    expect(await person.focus()).toBe('Start Video')

    await person.page.keyboard.press('Escape')
    await person.sees(CLOSED)
  })
})

test.each(['native', 'radix'])(
  'a dialog of the app’s (%s) that opens over a screen of ours can be used, and closes alone at Escape',
  async (dialog) => {
    const person = await open('clinic', { dialog })
    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
    await person.page.evaluate(() => dispatchEvent(new Event('open')))
    await person.page.getByRole('button', { name: 'I am still here' }).click()
    await person.sees('I am still here (1)')
    await person.page.keyboard.press('Escape')
    await person.sees(CLOSED)
    await person.seesDialog(EXPLAINER)
    expect(await person.focus()).toContain(EXPLAINER)
    await person.page.keyboard.press('Escape')
    await person.seesNoDialog()
    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
  },
)

test.each(['native', 'radix'])(
  'a dialog of the app’s (%s) that asks something before the call is joined keeps the focus, and is in front',
  async (dialog) => {
    const person = await open(`asks-${dialog}`, { dialog, asks: '' })
    await person.press('Start Video')
    await person.seesDialog(THEIRS)
    const focus = await person.focus()
    await person.page.locator('[data-precall-part="joining"]').waitFor({ state: 'attached' })
    expect(await person.focus()).toBe(focus)
    await person.press('I am still here')
    await person.sees('I am still here (1)')
    await person.page.keyboard.press('Escape')
    await person.sees(CLOSED)
    await expect.poll(() => ours(person.page)).toBe(0)
    expect(await person.media()).toMatchObject({ liveTracks: 2 })
  },
)

test.each(['native', 'radix'])(
  'a notice in a call can be pressed and heard over a dialog of the app’s (%s), and after it',
  async (dialog) => {
    const settings = await openSettings(chromium)
    const person = await open(`in-call-${dialog}`, { dialog })
    await person.press('Start Video')
    await person.sees('You are in the call')
    await person.page.evaluate(() => dispatchEvent(new Event('open')))
    await person.seesDialog(THEIRS)
    const focus = await person.focus()

    await settings.set(person.page, { camera: 'block' })
    await person.page.getByRole('region', { name: 'Your camera and microphone stopped' }).waitFor()
    await expect.poll(() => person.page.getByRole('alert').textContent()).toContain('stopped')
    expect(await person.focus()).toBe(focus)
    await settings.set(person.page, { camera: 'allow' })

    await person.page.evaluate(() => dispatchEvent(new Event('close')))
    await person.sees(CLOSED)
    await person.page.getByRole('region', { name: 'Your camera and microphone stopped' }).waitFor()
    await person.page.evaluate(() => dispatchEvent(new Event('open')))
    await person.seesDialog(THEIRS)

    await person.press('Try again')
    await expect.poll(person.media).toMatchObject({ liveTracks: 2 })
    await expect.poll(() => ours(person.page)).toBe(0)
    expect(await person.page.getByText(CLOSED).count()).toBe(0)
    expect(await person.dialogs()).toEqual(dialog === 'native' ? ['', ''] : [])
  },
)

test('a notice in a call can be pressed and heard while the app has made its page inert', async () => {
  const settings = await openSettings(chromium)
  const person = await open('in-call-inert', {})
  await person.press('Start Video')
  await person.sees('You are in the call')
  await person.page.evaluate(() => void (document.querySelector('main')!.inert = true))
  await settings.set(person.page, { camera: 'block' })
  await person.page.getByRole('region', { name: 'Your camera and microphone stopped' }).waitFor()
  await settings.set(person.page, { camera: 'allow' })
  await person.press('Try again')
  await expect.poll(person.media).toMatchObject({ liveTracks: 2 })
})

function open(site: string, options: Record<string, string>): Promise<Visitor> {
  return visit(chromium.openTab, `${pages.origin(site)}/modals?${new URLSearchParams(options)}`)
}

function ours(page: Page): Promise<number> {
  return page.locator('.precall').count()
}
