import type { Locator, Page } from 'playwright-core'
import { watchDialogs } from './watchDialogs.ts'
import { type MediaRecord, watchMedia } from './watchMedia.ts'

/** A person in front of a page: what they press, what they see, and what became of their camera meanwhile. */
export type Visitor = {
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
  // Within the time of a test, so that a failure says what was not there.
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const [media, dialogs] = [await watchMedia(page), await watchDialogs(page)]
  await page.goto(address)
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  return {
    page,
    press: (name) => button(name).click(),
    sees: (text) => page.getByText(text).waitFor(),
    seesDialog: (name) => page.getByRole('dialog', { name, exact: true }).waitFor(),
    seesNoDialog: () => page.getByRole('dialog').waitFor({ state: 'hidden' }),
    focus: () => page.evaluate(() => document.activeElement!.textContent),
    button,
    media,
    dialogs,
    errors: () => errors,
  }
}
