import { vi } from 'vitest'
import type { PersonIn } from './personIn'

/** Presses Still not working? through all guides, until the six steps are there, and says at which the person is. */
export async function walkOn(person: Pick<PersonIn, 'press' | 'screen'>): Promise<string> {
  const next = async (before: string) => {
    const { title = '', steps, buttons } = await person.screen()
    const now = [title, ...steps].join()
    return now !== before && (title.startsWith('Step') || buttons.includes('Still not working?')) && { title, now }
  }
  let before = ''
  for (let guides = 0; guides < 12; guides++) {
    const { title, now } = await vi.waitUntil(() => next(before), { timeout: 10_000 })
    if (title.startsWith('Step')) return title
    before = now
    await person.press('Still not working?')
  }
  throw new Error('There is always another guide.')
}
