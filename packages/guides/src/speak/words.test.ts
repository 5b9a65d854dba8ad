import type { Message } from '@precall/core'
import { describe, expect, it } from 'vitest'
import { everyGuide, library } from '../../catalogue/library'
import { inWords, onScreen, readerOf } from '../../test/reader'
import type { ReadyLabel } from '../guidebook'
import { labelLanguages } from '../library/languages'
import { lazyLibrary } from '../library/lazyLibrary'
import { labelTableIn, wordingIn } from '../library/library'
import { inCase } from './inCase'
import { ready } from './speak'
import { voiceFor } from './voice'
import { words as english } from '../words/en'

/** In any of its cases, each has all of them. */
const placesIn = (text: Message) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].sort().join()

describe('a sentence', () => {
  it.each(['en'])('has the same places in every language: %s', async (language) => {
    const wording = wordingIn(lazyLibrary, language)
    const { words } = await wording.words()
    const pairs = [[english.everywhere, words.everywhere] as const]
    for (const { family, sentences } of library) {
      pairs.push([sentences as typeof english.everywhere, (await wording.families[family]()).sentences as never])
    }
    const differ = pairs.flatMap(([one, other]) =>
      (Object.keys(one) as (keyof typeof one)[]).filter((name) => placesIn(one[name]) !== placesIn(other[name])),
    )
    expect(differ).toEqual([])
  })
})

it('a sentence has the same places in each of its cases', () => {
  const all = [english.everywhere, ...library.map(({ sentences }) => sentences)].flatMap((each) => Object.entries(each))
  const differ = all.filter(
    ([, text]) => new Set(Object.values(Object(text)).map((each) => placesIn(each as string))).size > 1,
  )
  expect(differ.filter(([, text]) => typeof text !== 'string')).toEqual([])
})

it('no sentence speaks of a visit to a doctor, where people join a call', () => {
  const { everywhere, icons, sides, unnamed, picture } = english
  const shared = [...[everywhere, icons, sides, unnamed].flatMap((each) => Object.values<Message>(each)), picture]
  const all = [...shared, ...library.flatMap(({ sentences }) => Object.values(sentences))]
  const said = all.flatMap((text) => ['camera', 'microphone', 'both'].map((devices) => inCase(text, [devices, 'call'])))
  expect(said.length).toBeGreaterThan(500)
  expect(said).not.toContain('')
  expect(said.filter((text) => /visit|care team|doctor|clinic|patient/i.test(text))).toEqual([])
})

describe.each(labelLanguages)('with the labels of %s', (language) => {
  it('every guide is whole: no label is empty, and nothing stands in a label for a name', async () => {
    const table = await labelTableIn(lazyLibrary, language)
    const reader = await readerOf('chrome-macos', { labelLanguage: language })
    const odd: unknown[] = []
    for (const [id, guide, family] of everyGuide) {
      const voice = voiceFor(reader, english, family, table)
      const situation = { against: guide.against as never, devices: ['camera', 'microphone'] } as const
      const shown = [false, true].flatMap((refusedBefore) =>
        onScreen(ready(guide, voice, { ...situation, refusedBefore })),
      )
      const said = shown.flatMap(({ lead, otherwise, steps }) => [
        lead,
        otherwise,
        ...steps.flatMap(({ text, note }) => [text, note]),
      ])
      const pictures = shown.flatMap(({ picture }) => labelsIn(picture))
      const texts = [...said.map(inWords), ...pictures].filter((text) => text !== undefined)
      odd.push(
        ...texts.filter((text) => /%@|%\d|\$\d|\$ ?\w|[{}]|undefined|^$|  /.test(text)).map((text) => `${id}: ${text}`),
      )
    }
    expect(odd).toEqual([])
  })
})

function labelsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  if ('label' in data) return [(data as ReadyLabel).label]
  return Object.values(data as Record<string, unknown>).flatMap(labelsIn)
}
