// Whether anything of ours bars a person in real WebKitGTK, in light and dark; and whether all of the waiting card is seen beside
// its question, a bar that takes room from the page.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { barriers } from '../support/person/inspectPage'
import { openVisits, type Visits } from './openVisits'

const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }

describe.each([false, true])('in WebKitGTK (dark: %s)', (dark) => {
  let visits: Visits
  beforeAll(async () => {
    visits = await openVisits({ devices: 'mock', switches: dark ? ['--dark-mode'] : [] })
  })
  afterAll(() => visits.close())

  test('the explainer, the card below the question, and what comes after No bar no one', async () => {
    const person = await visits.come('looks', { page: 'visit' })
    const { page } = visits.browser
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches, undefined)).toBe(dark)
    const found: string[] = []
    await person.press('Start Video')
    await person.sees('Allow Camera and Mic Access')
    found.push(...(await barriers(page, rules)))
    await person.press('OK')
    await visits.isAsked()
    await expect.poll(() => page.evaluate(() => document.querySelector('.precall-card') !== null, undefined)).toBe(true)
    found.push(...(await barriers(page, rules)))
    await visits.answer('No')
    await person.sees('Almost there')
    found.push(...(await barriers(page, rules)))
    expect(found).toEqual([])
  })
})

describe('in WebKitGTK, the waiting card is seen whole below the question', () => {
  let visits: Visits
  beforeAll(async () => {
    visits = await openVisits({ devices: 'mock' })
  })
  afterAll(() => visits.close())

  test.each([
    [1280, 720],
    [1366, 768],
    [1536, 864],
    [1920, 1080],
  ])('in a window of %i by %i', async (width, height) => {
    const { page, resize } = visits.browser
    await resize(width, height)
    const person = await visits.come(`places-${width}`, { page: 'visit' })
    const before = await page.evaluate(() => innerHeight, undefined)
    await person.press('Start Video')
    await person.press('OK')
    await vi.waitUntil(() => page.evaluate((before) => innerHeight < before, before), { timeout: 10_000 })
    await expect.poll(() => page.evaluate(() => document.querySelector('.precall-card') !== null, undefined)).toBe(true)
    const isWhole = await page.evaluate(() => {
      const { left, top, right, bottom } = document.querySelector('.precall-card')!.getBoundingClientRect()
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
    }, undefined)
    expect(isWhole).toBe(true)
  })
})
