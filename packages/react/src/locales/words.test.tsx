import type { Device, Message, Occasion } from '@precall/core'
import { screen } from '@testing-library/react'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { takeSaid } from '../../test/console'
import { renderGate, startVideo } from '../../test/renderGate'
import { say } from '../say'
import { en } from './en'
import { plainEnglish } from './plainEnglish'

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
      ...(path === 'troubleshooter.count' ? ['number'] : []),
      ...(path === 'report.count' ? ['name', 'number'] : []),
      ...(path.startsWith('check.unnamed.') ? ['number'] : []),
      ...(path === 'check.isDefault' || path.startsWith('check.news.') ? ['name'] : []),
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

const ofCase = /^(named|unnamed|camera|microphone|both|call|visit)$/
const devices: readonly Device[] = ['camera', 'microphone']
const deviceSets = [[devices[0]!], [devices[1]!], devices]

/** Each of our texts as it is said for each set of devices, with the browser's answer and without it. */
function saidOn(occasion: Occasion, texts: unknown): string[] {
  if (typeof texts !== 'string' && !Object.keys(texts as object).every((name) => ofCase.test(name))) {
    return Object.values(texts as object).flatMap((each) => saidOn(occasion, each))
  }
  return deviceSets.flatMap((devices) =>
    [undefined, 'Allow'].map((answer) =>
      say(texts as Message, { devices, occasion, place: (name) => (name === 'answer' ? answer : undefined) }),
    ),
  )
}

describe('what is joined', () => {
  it('is no visit to a doctor, unless the app says so', () => {
    const said = saidOn('call', [en, plainEnglish])
    expect(said.length).toBeGreaterThan(500)
    expect(said).not.toContain('')
    expect(said.filter((text) => /visit|care team|doctor|clinic|patient/i.test(text))).toEqual([])
    expect(
      saidOn('visit', en).filter((text) => /\bcall\b|people in/i.test(text.replace(/(video|test) call/gi, ''))),
    ).toEqual([])
  })

  it('changes no button, and no title that names what is wrong with a device', () => {
    const { browser, system, missing, busy, ended } = en.recovery.causes
    const kept = [en.buttons, en.explainer.title, en.recovery.askAgain, en.recovery.continueWith]
    const titles = [browser, system, missing, busy, ended].map(({ title }) => title)
    for (const texts of [...kept, ...titles, browser.titleIfOneWorks]) {
      expect(saidOn('visit', texts)).toEqual(saidOn('call', texts))
    }
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
