import { expect } from 'vitest'
import { waitFor } from '../support/person/visitor'
import type { Patient } from './arrive'

/** Goes through the screen of this title, in a dialog of the app's own library, and back. Its portal comes one render late. */
export async function goesThroughOwnDialog(person: Patient, title: string): Promise<void> {
  // The second time its code is there already.
  for (const _ of ['first', 'second']) {
    await person.press('Start Video')
    await person.seesDialog(title)
    await expect.poll(async () => (await person.focus()).trim()).toBe(title)
    expect(await person.page.getByRole('dialog').count()).toBe(1)
    await person.page.keyboard.press('Escape')
    await person.seesNoDialog()
    await expect.poll(person.focus).toBe('Start Video')
    // By name: a library that is not done yet would hide it from the ear.
    await waitFor(person.button('Start Video'))
  }
}
