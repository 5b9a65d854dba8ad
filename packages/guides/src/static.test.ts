import type { ReadyProfile } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { readerOf } from '../test/reader'
import type { Reader, Situation } from './guidebook'
import type { Guides } from './guides'
import * as lazyGuides from './index'
import { de, ptBR } from './labels'
import { staticGuides } from './static'

const blocked: Situation = { against: ['browser', 'system'], devices: ['camera', 'microphone'] }

async function find(guides: Guides, reader: Reader) {
  const book = guides.openGuidebook(reader)
  await book.load(blocked.against)
  return book.find(blocked)
}

describe('guides that fetch nothing', () => {
  it.each<[ReadyProfile, string]>([
    ['chrome-windows', 'en-US'],
    ['edge-windows', 'de-AT'],
    ['firefox-windows', 'pt-PT'],
    ['safari-macos', 'de'],
    ['safari-ios', 'pt-BR'],
    ['chrome-android', 'en-GB'],
    ['chrome-linux', 'sv'],
  ])('are the same that are fetched: %s in %s', async (profile, labelLanguage) => {
    const reader = await readerOf(profile, { labelLanguage })
    expect(await find(staticGuides([de, ptBR]), reader)).toEqual(await find(lazyGuides, reader))
  })

  it('name the buttons in English where the labels of a language were not given', async () => {
    const reader = await readerOf('firefox-windows', { labelLanguage: 'de' })
    const stepIn = async (guides: Guides) => (await find(guides, reader))?.guides?.[0].steps[1]?.text
    expect(await stepIn(staticGuides())).toContainEqual({ label: 'Use the camera', lang: 'en' })
    expect(await stepIn(staticGuides([de]))).toContainEqual({ label: 'Kamera verwenden', lang: 'de' })
  })

  it('offer the languages that were given, and English', () => {
    const guides = staticGuides([ptBR, de])
    expect(guides.labelLanguages).toEqual(['de', 'en', 'pt-BR'])
    expect(['de-CH', 'pt', 'fr', 'en-GB'].map(guides.labelLanguageOf)).toEqual(['de', 'pt-BR', 'en', 'en'])
    expect(guides.wordLanguageOf('de')).toBe('en')
  })
})
