import { vi } from 'vitest'
import type { Evaluates } from './actInPage'
import { recordDialogs } from './watchDialogs'
import { type MediaRecord, recordMedia } from './watchMedia'

/** A person in front of a page, in a browser that Playwright does not drive. */
export interface PersonIn {
  /** Presses the button of this name with the mouse. */
  press(name: string): Promise<void>
  /** Presses Start Video, and OK in the dialog that explains, if one opens. */
  start(): Promise<void>
  /** Resolves when the text is visible. */
  sees(text: string): Promise<void>
  /** What they are shown now. */
  screen(): Promise<Screen>
  /** The names of all dialogs that have been opened so far. */
  dialogs(): Promise<string[]>
  media(): Promise<MediaRecord>
}

interface Screen {
  /** The name of the dialog that is open. */
  readonly title: string | undefined
  readonly steps: string[]
  readonly buttons: string[]
  /** What the page wrote down of the last change: `pages/told.tsx`. */
  readonly told: string | undefined
}

const EXPLAINER = 'Allow Camera and Mic Access'
const waiting = { timeout: 10_000 }

/** The page is there. `press` is of the real mouse, at a point of the page. */
export async function personIn(page: Evaluates, press: (x: number, y: number) => Promise<unknown>): Promise<PersonIn> {
  await page.evaluate(recordMedia, undefined)
  await page.evaluate(recordDialogs, undefined)
  await vi.waitUntil(() => page.evaluate(knowsPermissions, undefined), waiting)

  const pressButton = async (name: string) => {
    const [x, y] = (await vi.waitUntil(() => page.evaluate(centreOfButton, name), waiting)) as [number, number]
    await press(x, y)
  }
  const screen = () => page.evaluate(readScreen, undefined)
  return {
    press: pressButton,
    screen,
    start: async () => {
      await pressButton('Start Video')
      const next = await vi.waitUntil(async () => {
        const { title, told } = await screen()
        return title ?? (told?.startsWith('start') && !told.includes('explaining') ? 'asked' : undefined)
      }, waiting)
      if (next === EXPLAINER) await pressButton('OK')
    },
    sees: async (text) => {
      try {
        await vi.waitUntil(() => page.evaluate((text) => document.body.innerText.includes(text), text), waiting)
      } catch (error) {
        throw new Error(`It does not say "${text}", but ${JSON.stringify(await screen())}`, { cause: error })
      }
    },
    dialogs: () => page.evaluate(() => (window as unknown as { openedDialogs: string[] }).openedDialogs, undefined),
    media: () => page.evaluate(() => (window as unknown as { mediaRecord(): MediaRecord }).mediaRecord(), undefined),
  }
}

// These run in the page, and can use nothing of this file.

function knowsPermissions(): boolean {
  const trigger = document.querySelector<HTMLElement>('[data-precall-part="trigger"]')
  return Boolean(trigger) && ![trigger!.dataset['camera'], trigger!.dataset['microphone']].includes('unknown')
}

async function centreOfButton(name: string): Promise<[number, number] | undefined> {
  const named = ({ innerText, ariaLabel }: HTMLElement) =>
    (ariaLabel ?? innerText).replaceAll(/\s+/g, ' ').trim() === name
  const scope = document.querySelector('dialog[open]') ?? document
  const button = [...scope.querySelectorAll<HTMLElement>('button, a[href]')].find(named)
  if (!button) return undefined
  button.scrollIntoView({ block: 'nearest' })
  const place = () => {
    const { x, y, width, height } = button.getBoundingClientRect()
    return [width, x + width / 2, y + height / 2].map(Math.round)
  }
  const before = place()
  await new Promise((resolve) => setTimeout(resolve, 50))
  const [width, x, y] = place() as [number, number, number]
  // What still moves is missed.
  return width > 0 && place().join() === before.join() ? [x, y] : undefined
}

function readScreen() {
  const textOf = (element: Element | null | undefined) =>
    (element as HTMLElement | null)?.innerText.replaceAll(/\s+/g, ' ').trim()
  const dialog = document.querySelector<HTMLElement>('dialog[open]')
  const textsIn = (selector: string) => [...(dialog?.querySelectorAll(selector) ?? [])].map((one) => textOf(one) ?? '')
  return {
    title: dialog ? textOf(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')) : undefined,
    steps: textsIn('ol > li'),
    buttons: textsIn('button, a[href]').filter(Boolean),
    told: document.querySelector('pre')?.textContent.trim().split('\n').at(-1) || undefined,
  }
}
