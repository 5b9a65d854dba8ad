import { describe, expect, it } from 'vitest'
import { labelLanguageOf, labelLanguages, loadLabels, wordLanguageOf } from './languages'

describe('the language of labels', () => {
  it.each([
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['fr_CA', 'fr'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['iw', 'he'],
    ['AR-eg', 'ar'],
    // Without a table of their own, and no other's words are theirs.
    ['no', 'en'],
    ['nb-NO', 'en'],
    ['sv', 'en'],
    ['be', 'en'],
    ['', 'en'],
  ])('of a browser in %s is %s', (tag, language) => {
    expect(labelLanguageOf(tag)).toBe(language)
  })

  it.each(labelLanguages)('has a table for each that it offers: %s', async (language) => {
    // English ones come with the guides.
    expect((await loadLabels(language))?.language ?? 'en').toBe(language)
  })
})

describe('the language of words', () => {
  it('is English where there are no other words yet', () => {
    expect(wordLanguageOf('de')).toBe('en')
  })
})
