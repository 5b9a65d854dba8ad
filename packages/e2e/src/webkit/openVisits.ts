import { expect, vi } from 'vitest'
import { startDisplay } from '../support/browser/display'
import { type PersonIn, personIn } from '../support/person/personIn'
import { type Pages, servePages } from '../support/pages/servePages'
import { insecureHost } from './insecureHost'
import { launchMiniBrowser, type MiniBrowser } from './launchMiniBrowser'
import { type LineToPage, openLine } from './lineToPage'

/** A person in front of real WebKitGTK, on one of our pages. */
type Visitor = PersonIn & {
  /** How many questions this page has had above it: those that were answered, and the one that is there. */
  prompts(): Promise<number>
  /** Resolves when the app was told this last. */
  isTold(what: string): Promise<void>
}

/** Real WebKitGTK, and the pages that people visit in it. */
export interface Visits {
  readonly browser: MiniBrowser
  readonly line: LineToPage
  readonly pages: Pages
  come(site: string, options?: { readonly page?: string; readonly insecure?: boolean }): Promise<Visitor>
  /** The person on the page that is there now. */
  visitor(): Promise<Visitor>
  isAsked(): Promise<void>
  answer(button: 'Yes' | 'No'): Promise<void>
  close(): Promise<void>
}

const waiting = { timeout: 10_000 }

type Options = Pick<Parameters<typeof launchMiniBrowser>[0], 'devices' | 'switches'>

export async function openVisits(options: Options): Promise<Visits> {
  const line = await openLine()
  const pages = await servePages({}, line.script('page'))
  const display = await startDisplay(1920, 1080)
  const url = `${pages.origin('start')}/told`
  const browser = await launchMiniBrowser({ display, line, url, name: 'page', ...options })
  const isAsked = () => vi.waitUntil(browser.isAsking, waiting)
  let answered = 0
  const visitor = async () => {
    answered = 0
    const person = await personIn(browser.page, browser.pressPage)
    return {
      ...person,
      prompts: async () => answered + ((await browser.isAsking()) ? 1 : 0),
      isTold: async (what: string) => {
        await vi.waitUntil(async () => (await person.screen()).told === what, waiting).catch(() => undefined)
        expect((await person.screen()).told).toBe(what)
      },
    }
  }
  return {
    browser,
    line,
    pages,
    come: async (site, { page = 'told', insecure = false } = {}) => {
      const origin = pages.origin(site)
      await browser.goTo(`${insecure ? origin.replace(`${site}.localhost`, insecureHost!) : origin}/${page}`)
      return visitor()
    },
    visitor,
    isAsked: async () => void (await isAsked()),
    answer: async (button) => {
      await isAsked()
      // No person is so quick.
      await new Promise((resolve) => setTimeout(resolve, 250))
      await browser.press(button)
      answered += 1
      await vi.waitUntil(async () => !(await browser.isAsking()), waiting)
    },
    close: async () => {
      await browser.close()
      await display.end()
      await pages.close()
      await line.close()
    },
  }
}
