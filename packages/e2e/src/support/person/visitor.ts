import type { Locator, Page } from 'playwright-core'
import { watchDialogs } from './watchDialogs'
import { type MediaRecord, watchMedia } from './watchMedia'

/** A person in front of a page: what they press, what they see, and what became of their camera meanwhile. */
export interface Visitor {
  readonly page: Page
  /** Presses the button of this name. */
  press(name: string): Promise<void>
  /** Resolves when the text is visible. */
  sees(text: string): Promise<void>
  /** Resolves when a dialog of this name is open. */
  seesDialog(name: string): Promise<void>
  /** Resolves when no dialog is open any more. */
  seesNoDialog(): Promise<void>
  /** The text of whatever has the focus. */
  focus(): Promise<string>
  button(name: string): Locator
  media(): Promise<MediaRecord>
  /** The names of all dialogs that have been opened so far. */
  dialogs(): Promise<string[]>
  /** What the page has thrown or reported so far. */
  errors(): readonly string[]
}

/** Brings a person to the address, in a page that `open` has opened. */
export async function visit(open: () => Promise<Page>, address: string): Promise<Visitor> {
  const page = await open()
  // Within the time of a test, so that a failure says what was not there. A development server may compile it first.
  page.setDefaultTimeout(10_000)
  page.setDefaultNavigationTimeout(25_000)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const [media, dialogs] = [await watchMedia(page), await watchDialogs(page)]
  await page.goto(address)
  // A person takes longer to press Start Video than the browser to tell the gate what it allows.
  await page
    .locator('[data-precall-part="trigger"]:not([data-camera="unknown"], [data-microphone="unknown"])')
    .first()
    .waitFor()
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  return {
    page,
    press: (name) => button(name).click(),
    // The first: what a screen of ours says to the ear comes last in it.
    sees: (text) => waitFor(page.getByText(text).first()),
    seesDialog: (name) => waitFor(page.getByRole('dialog', { name, exact: true })),
    seesNoDialog: () => waitFor(page.getByRole('dialog'), 'hidden'),
    focus: () => page.evaluate(() => document.activeElement!.textContent),
    button,
    media,
    dialogs,
    errors: () => errors,
  }
}

/** Waits for the element, or fails with what is there in its place. */
export async function waitFor(element: Locator, state: 'visible' | 'hidden' = 'visible'): Promise<void> {
  try {
    await element.waitFor({ state })
  } catch (error) {
    const shown = await element.page().locator('body').ariaSnapshot()
    throw new Error(`${(error as Error).message}\nThe page shows:\n${shown}`, { cause: error })
  }
}
