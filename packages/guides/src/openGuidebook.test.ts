import { detectPlatform } from '@precall/core'
import { describe, expect, it } from 'vitest'
import type { ReadySentence, Situation } from './guidebook'
import { openGuidebook } from './openGuidebook'

const firefoxOnWindows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:156.0) Gecko/20100101 Firefox/156.0'
const reader = {
  platform: detectPlatform({ userAgent: firefoxOnWindows }),
  labels: 'de-AT',
  words: 'en',
  host: 'visit.example',
}
const blocked: Situation = { against: ['browser'], devices: ['camera', 'microphone'] }

const inWords = (sentence: ReadySentence | undefined) =>
  sentence?.map((word) => (typeof word === 'string' ? word : 'sign' in word ? word.alt : word.label)).join('')

describe('a guidebook', () => {
  it('says nothing until it is loaded, and then says it at once', async () => {
    const book = openGuidebook(reader)
    expect(book.find(blocked)).toBeUndefined()

    await book.load(['browser'])
    expect(inWords(book.find(blocked)?.guides?.[0].steps[1]?.text)).toBe('Press × beside Kamera verwenden.')
  })

  it('names buttons in the language of the browser, and says in which', async () => {
    const book = openGuidebook(reader)
    await book.load(['browser'])
    expect(book.find(blocked)?.guides?.[0].steps[1]?.text).toEqual([
      'Press ',
      { sign: 'cross', alt: '×' },
      ' beside ',
      { label: 'Kamera verwenden', lang: 'de' },
      '.',
    ])
  })

  it('leaves out what is about a device that is not asked for', async () => {
    const book = openGuidebook(reader)
    await book.load(['browser'])
    const [guide] = book.find({ against: ['browser'], devices: ['microphone'] })?.guides ?? []
    expect(guide?.steps.map(({ device }) => device)).toEqual([undefined, 'microphone', undefined])
  })
})
