import { profiles } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { deviceSets, inWords, onScreen, readerOf } from '../test/reader'
import type { Hindrance } from './guide'
import type { Found, Guidebook, ReadyGuide, Situation } from './guidebook'
import { openGuidebook } from './openGuidebook'

const hindrances: readonly Hindrance[] = ['browser', 'system', 'missing', 'busy', 'unanswered']

/** The guides after every answer to every question. */
function* after(book: Guidebook, situation: Situation): Iterable<readonly ReadyGuide[]> {
  const found = book.find(situation)
  const question = questionIn(found)
  if (!question) yield found?.guides ?? []
  for (const { value } of question?.answers ?? []) {
    yield* after(book, { ...situation, answers: { [question?.about as string]: value } })
  }
}

const questionIn = (found: Found | undefined) => found?.question ?? (found?.guides && found.nextQuestion)

describe.each(profiles)('a person stuck in %s', (profile) => {
  it.each(hindrances)('finds a way round, whichever devices are asked for: %s', async (hindrance) => {
    const reader = await readerOf(profile)
    const book = openGuidebook(reader)
    await book.load([hindrance])
    for (const devices of deviceSets) {
      for (const guides of after(book, { against: [hindrance], devices })) {
        expect(guides[0]?.steps.length).toBeGreaterThan(0)
        for (const { steps } of guides.flatMap(onScreen)) {
          const texts = steps.flatMap(({ text, note }) => [inWords(text), inWords(note) ?? ''])
          expect(texts.filter((text) => /[{}]|undefined/.test(text as string))).toEqual([])
          const hand = /^(ios|ipados|android)$/.test(reader.platform.os) ? /\bpress/i : /\btap/i
          expect(texts.filter((text) => hand.test(text as string))).toEqual([])
          expect(steps.filter(({ device }) => device && !devices.includes(device))).toEqual([])
        }
      }
    }
  })
})
