import type { Locator } from 'playwright-core'
import { type Visitor, waitFor } from './visitor'

/** Presses Still not working? through all guides. */
export async function comeToSteps(person: Visitor, press = (element: Locator) => element.click()): Promise<void> {
  const more = person.button('Still not working?')
  // Behind the browser's own button, where that has one.
  const step = person.page.getByRole('heading', { name: /^Step \d of 6/ })
  const inSettings = person.page.getByText(/^Or turn .* on in your settings$/)
  await waitFor(inSettings.or(more).first())
  if (await inSettings.isVisible()) await press(inSettings)
  for (let guides = 0; guides < 12; guides++) {
    await waitFor(more.or(step))
    if (await step.isVisible()) return
    await press(more)
    await waitFor(person.page.locator('button[aria-busy="true"]'), 'hidden')
  }
  throw new Error('There is always another guide.')
}
