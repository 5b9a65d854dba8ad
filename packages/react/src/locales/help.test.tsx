import { simulateBrowser } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { textOf } from '../screens/layout/useText'
import { en } from './en'

/** Every text in which people read of Get Assistance, by its place. */
function textsIn(part: unknown, place = ''): (readonly [place: string, text: string])[] {
  if (typeof part === 'string') return /Get Assistance/.test(part) ? [[place, part]] : []
  return Object.entries(Object(part) as object).flatMap(([name, each]) => textsIn(each, `${place}.${name}`))
}

describe('a text that names Get Assistance', () => {
  it('is only for apps that have it, besides the button itself', () => {
    const places = textsIn(en).map(([place]) => place)
    expect(places.length).toBeGreaterThan(4)
    expect(places.filter((place) => !place.endsWith('.withHelp'))).toEqual(['.buttons.assistance'])
  })

  it.each([
    [{ href: 'https://clinic.example/help' }, true],
    [{ href: 'javascript:alert(1)' }, false],
    [undefined, false],
  ])('is said with the help %j: %s', (assistance, isSaid) => {
    const browser = simulateBrowser('chrome-linux')
    const { say, words } = textOf({ messages: undefined, occasion: 'call', browser, assistance })
    for (const text of [words.report.notLoaded, words.troubleshooter.notLoaded, words.recovery.causes.policy.lead]) {
      expect(/Get Assistance/.test(say(text))).toBe(isSaid)
      expect(say(text)).not.toBe('')
    }
  })
})
