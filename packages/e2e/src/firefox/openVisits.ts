import { expect, vi } from 'vitest'
import { startDisplay } from '../support/browser/display'
import { type PersonIn, personIn } from '../support/person/personIn'
import { type Pages, servePages } from '../support/pages/servePages'
import { countPrompts, decide, isPromptOpen, pressInPrompt } from './chrome'
import { type Firefox, INSECURE_HOST, launchFirefox, type Tab } from './launchFirefox'

/** A person in a tab of real Firefox, on one of our pages. */
export type Visitor = PersonIn & {
  readonly tab: Tab
  /** Resolves when the app was told this last. */
  isTold(what: string): Promise<void>
}

/** Real Firefox, and the pages that people visit in it. */
export interface Visits {
  readonly firefox: Firefox
  readonly pages: Pages
  /** Comes to a page of this site, in a tab of its own. */
  come(
    site: string,
    options?: { readonly page?: string; readonly tab?: Tab; readonly insecure?: boolean },
  ): Promise<Visitor>
  /** Presses the button in the prompt, as soon as that is open. */
  answer(button: 'allow' | 'block'): Promise<void>
  isAsked(): Promise<void>
  /** How many prompts were shown since the last look. */
  prompts(): Promise<number>
  /** Puts both devices into the settings of the site. */
  set(site: string, camera: Setting, microphone: Setting): Promise<void>
  close(): Promise<void>
}

type Setting = Parameters<typeof decide>[0]['does']

const waiting = { timeout: 10_000 }

export async function openVisits(): Promise<Visits> {
  const pages = await servePages()
  const display = await startDisplay(1920, 1080)
  const firefox = await launchFirefox(display)
  const isAsked = async () => void (await vi.waitUntil(() => firefox.inChrome(isPromptOpen, undefined), waiting))
  return {
    firefox,
    pages,
    isAsked,
    come: async (site, { page = 'told', tab, insecure = false } = {}) => {
      const open = tab ?? (await firefox.openTab())
      const origin = pages.origin(site)
      await open.goTo(`${insecure ? origin.replace(`${site}.localhost`, INSECURE_HOST) : origin}/${page}`)
      return visitor(open, await personIn(open, open.press))
    },
    answer: async (button) => {
      await isAsked()
      await firefox.inChrome(pressInPrompt, { button, remember: false })
    },
    prompts: () => firefox.inChrome(countPrompts, undefined),
    set: async (site, camera, microphone) => {
      const origin = pages.origin(site)
      await firefox.inChrome(decide, { origin, device: 'camera', does: camera })
      await firefox.inChrome(decide, { origin, device: 'microphone', does: microphone })
    },
    close: async () => {
      await firefox.close()
      await display.end()
      await pages.close()
    },
  }
}

export function visitor(tab: Tab, person: PersonIn): Visitor {
  const isTold = async (what: string) => {
    await vi.waitUntil(async () => (await person.screen()).told === what, waiting).catch(() => undefined)
    expect((await person.screen()).told).toBe(what)
  }
  return { tab, ...person, isTold }
}
