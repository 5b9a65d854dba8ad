import { causeOf } from '@precall/core/platform'
import { profiles } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { deviceSets, inWords, onScreen, readerOf } from '../../test/reader'
import type { Found, Guidebook, ReadyGuide, Situation } from '../guidebook'
import { openGuidebook } from '../openGuidebook'

/** What a person can be stuck with on every platform. A refusal in the browser is another cause inside an app. */
const met = ['browser', 'system', 'missing', 'busy', 'busyOrSystem', 'unanswered'] as const

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
  it.each(met)('finds a way round, whichever devices are asked for: %s', async (name) => {
    const reader = await readerOf(profile)
    const cause = name === 'browser' ? causeOf({ kind: 'denied', layers: [name] }, reader.platform) : name
    const book = openGuidebook(reader)
    await book.load([cause])
    for (const devices of deviceSets) {
      for (const guides of after(book, { against: [cause], devices })) {
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
