import { screen } from '@testing-library/react'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { takeSaid } from '../../test/console'
import { renderGate, startVideo } from '../../test/renderGate'
import { en } from './en'

/** Every string in `texts`, with what fills its places. */
function stringsIn(texts: unknown): string[] {
  if (typeof texts !== 'string') return Object.values(texts as object).flatMap(stringsIn)
  const places: Readonly<Record<string, string>> = { ...en.machines.unknown, promise: 'No one can see or hear you' }
  return [texts.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? 'Allow')]
}

const { machines: _, ...ofScreens } = en
const sentences = stringsIn(ofScreens)
  .flatMap((text) => text.split(/(?<=[.?…])\s|\n/))
  .filter((sentence) => sentence.trim() !== '')

describe('our English', () => {
  it('has sentences of 20 words at most', () => {
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })

  it('can be read after six years at school', () => {
    const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’]+/gu) ?? [])
    const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
    expect(fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })).toBeLessThan(6)
  })

  it('does not blame, does not shout, and uses no word of ours', () => {
    const blame = 'you (denied|refused|blocked|must|should|need to|have to|did not|forgot)|your (fault|mistake)'
    const ours = 'error|failed|failure|invalid|illegal|fatal|permission|denied|session|toggle|grant'
    const wrong = new RegExp(`!|undefined|\\b(${blame}|${ours})\\b`, 'i')
    expect(sentences.filter((sentence) => wrong.test(sentence))).toEqual([])
  })
})

/** Each text with the keys that lead to it: `recovery.causes.busy.title.camera`. */
function byPath(texts: unknown, path: readonly string[] = []): [path: string, text: string][] {
  if (typeof texts === 'string') return [[path.join('.'), texts]]
  return Object.entries(texts as object).flatMap(([name, each]) => byPath(each, [...path, name]))
}

describe('our texts', () => {
  it('are plain data: they survive JSON, and the way from a server to a browser', () => {
    expect(structuredClone(en)).toEqual(en)
    expect(JSON.parse(JSON.stringify(en))).toEqual(en)
    expect(byPath(en).length).toBeGreaterThan(200)
  })

  it('have only places that something fills', () => {
    const filled = (path: string) => [
      ...Object.keys(en.machines.unknown),
      ...(/\.named(\.|$)/.test(path) ? ['answer'] : []),
      ...(path.startsWith('explainer.lead.') ? ['promise'] : []),
      ...(path === 'guide.help' ? ['site'] : []),
    ]
    const wrong = byPath(en).filter(([path, text]) =>
      [...text.matchAll(/\{(.*?)\}/g)].some(([, name]) => !filled(path).includes(name!)),
    )
    expect(wrong).toEqual([])
  })

  it('have the same places for each device and each occasion', () => {
    const placesAt = new Map<string, Set<string>>()
    for (const [path, text] of byPath(en)) {
      const place = path.replace(/(\.(camera|microphone|both|call|visit))+$/, '')
      const places = [...new Set(text.match(/\{\w+\}/g))].sort().join()
      placesAt.set(place, (placesAt.get(place) ?? new Set()).add(places))
    }
    expect([...placesAt].filter(([, places]) => places.size > 1)).toEqual([])
  })
})

describe('the language', () => {
  it('of the words is that of the elements, and so is their direction', async () => {
    const { user } = renderGate({ locale: 'ar', messages: { buttons: { ok: 'موافق' } } })
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveAttribute('lang', 'ar')
    expect(dialog).toHaveAttribute('dir', 'rtl')
    expect(screen.getByRole('button', { name: 'موافق' })).toBeVisible()
  })

  it('is English, with one warning, where there are no words', async () => {
    const { user } = renderGate({ locale: 'tlh' })
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })
    expect(dialog).toHaveAttribute('lang', 'en')
    expect(dialog).toHaveAttribute('dir', 'ltr')
    expect(takeSaid()).toEqual([
      expect.stringMatching(/no words for the locale "tlh".*people will read English.*Pass `messages`/),
    ])
  })
})
