import { describe, expect, it } from 'vitest'
import * as tables from '../labels'
import { labelLanguageOf, labelLanguages, wordLanguageOf } from './languages'
import { lazyLibrary } from './lazyLibrary'
import { labelTableIn } from './library'

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
    ['zh_TW', 'zh-TW'],
    [' de ', 'de'],
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
    expect((await labelTableIn(lazyLibrary, language))?.language ?? 'en').toBe(language)
  })
})

describe('the languages of labels', () => {
  it('are those that there are tables of, and English', () => {
    const languages = Object.values(tables).map(({ language }) => language)
    expect(labelLanguages).toEqual([...languages, 'en'].sort())
  })
})

describe('the language of words', () => {
  it('is English where there are no other words yet', () => {
    expect(wordLanguageOf('de')).toBe('en')
  })
})
