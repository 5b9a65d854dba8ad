import type { Locator } from 'playwright-core'
import { waitFor } from './visitor'

export const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((element) => element === document.activeElement)

/** Presses Tab until the element has the focus, as often as a person has patience for. */
export async function tabTo(element: Locator): Promise<void> {
  await waitFor(element)
  for (let press = 0; press < 20; press++) {
    if (await isFocused(element)) return
    await element.page().keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${element.toString()}.`)
}
