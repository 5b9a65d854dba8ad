// Whether anything of ours bars a person in real Firefox, in light and dark.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriers } from '../support/person/inspectPage'
import { darken } from './chrome'
import { openVisits, type Visits } from './openVisits'

const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }

let visits: Visits
beforeAll(async () => {
  visits = await openVisits()
})
afterAll(() => visits.close())

describe.each([false, true])('in Firefox (dark: %s)', (dark) => {
  test('the explainer, the card beside the prompt, and the way back bar no one', async () => {
    await visits.firefox.inChrome(darken, dark)
    const person = await visits.come(`looks-${dark ? 'dark' : 'light'}`, { page: 'visit' })
    const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches
    await expect.poll(() => person.tab.evaluate(isDark, undefined)).toBe(dark)
    const found: string[] = []
    await person.press('Start Video')
    await person.sees('Allow Camera and Mic Access')
    found.push(...(await barriers(person.tab, rules)))
    await person.press('OK')
    await visits.isAsked()
    const isBeside = () => document.querySelector('.precall-card') !== null
    await expect.poll(() => person.tab.evaluate(isBeside, undefined)).toBe(true)
    found.push(...(await barriers(person.tab, rules)))
    await visits.answer('block')
    await person.sees('Do not press the shield')
    found.push(...(await barriers(person.tab, rules)))
    expect(found).toEqual([])
  })
})
