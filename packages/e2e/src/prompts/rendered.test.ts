import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { pressInPrompt } from './pressInPrompt'
import { serveRendered } from './serveRendered'
import type { Pages } from '../support/pages/serveSites'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import { visit, type Visitor } from '../support/person/visitor'

const BOTH_BLOCKED = 'Your camera and microphone are blocked'
const PAGES = ['visit', 'strict', 'own']

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const outOfTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 2 }

describe.each([18, 19] as const)('a page that React %i rendered on a server', (react) => {
  let pages: Pages
  let display: Display
  let chromium: Chromium
  let settings: SettingsPage
  beforeAll(async () => {
    pages = await serveRendered(react)
    display = await startDisplay()
    chromium = await launchChromium({
      display,
      sites: Object.fromEntries(
        PAGES.map((page) => [pages.origin(`blocks-${page}`), { camera: 'block', microphone: 'block' }]),
      ),
    })
    settings = await openSettings(chromium)
  })
  afterAll(async () => {
    await chromium.close()
    await display.end()
    await pages.close()
  })

  // The server runs here, and says nothing either.
  beforeEach(() => {
    vi.spyOn(console, 'error').mockClear()
    vi.spyOn(console, 'warn').mockClear()
  })
  afterEach(() => {
    expect(console.error).not.toHaveBeenCalled()
    expect(console.warn).not.toHaveBeenCalled()
  })

  test('comes to life without a word, explains, asks, and lets the person in', async () => {
    const person = await arrive('asks', 'visit')
    await comesToLife(person)

    await person.press('Start Video')
    await person.seesDialog('Allow Camera and Mic Access')
    await person.press('OK')
    await pressInPrompt(display, 'Allow while visiting the site')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)

    await person.press('Leave')
    expect(await person.media()).toEqual(outOfTheCall)
    expect(person.told).toEqual([])
    await person.page.close()
  })

  test.each(PAGES)('comes to life without a word for a person who blocked it, loaded again too (%s)', async (page) => {
    const person = await arrive(`blocks-${page}`, page)
    await comesToLife(person)

    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
    await person.page.reload()
    await person.sees('Welcome back')
    await comesToLife(person)

    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
    await settings.set(person.page, { camera: 'allow', microphone: 'allow' })
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(person.told).toEqual([])
    await person.page.close()
  })

  test.each([
    ['unlike-text', 'Recovered from', false],
    ['unlike-attribute', 'match', true],
  ])('and that is another in the browser is reported (%s)', async (page, report, keptButton) => {
    const person = await arrive('clinic', page)
    expect(person.told.join('\n')).toContain(report)
    expect(await hydration(person)).toEqual({ react, keptButton })
    await person.page.close()
  })

  /** Brings a person to a page, and keeps what it warns about in the console. */
  async function arrive(site: string, name: string): Promise<Listener> {
    const page = await chromium.openTab()
    const told: string[] = []
    page.on('pageerror', ({ message }) => told.push(message))
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) told.push(message.text())
    })
    return { ...(await visit(async () => page, `${pages.origin(site)}/${name}`)), told }
  }

  async function comesToLife(person: Listener): Promise<void> {
    expect(person.told).toEqual([])
    expect(await hydration(person)).toEqual({ react, keptButton: true })
  }
})

type Listener = Visitor & { readonly told: readonly string[] }

interface Hydrated {
  hydration(): { react: number; keptButton: boolean }
}

function hydration({ page }: { page: Page }) {
  return page.evaluate(() => (window as unknown as Hydrated).hydration())
}
