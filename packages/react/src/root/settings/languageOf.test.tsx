import { afterEach, describe, expect, it } from 'vitest'
import { takeSaid } from '../../../test/console'
import { languageOf } from './languageOf'

const messages = {}
const page = document.documentElement
afterEach(() => void (page.lang = ''))

describe('the language of the words', () => {
  it.each([
    ['pt_BR', 'pt-BR'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['sr_RS@latin', 'sr-RS'],
    ['en-US-posix', 'en-US-posix'],
    [' de ', 'de'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
  ])('is a tag that Intl takes for the locale "%s" of an app or a page', (locale, tag) => {
    expect(languageOf({ locale, messages })).toEqual({ lang: tag, dir: 'ltr' })
    page.lang = locale
    expect(languageOf({ messages })).toEqual({ lang: tag, dir: 'ltr' })
    expect(new Date(0).toLocaleString(tag, { dateStyle: 'medium' })).not.toBe('')
  })

  it.each(['x', 'C', '', 'a b', '_', null as never, 7 as never])(
    'is that of the page if the locale "%s" of the app names none',
    (locale) => {
      page.lang = 'fr'
      expect(languageOf({ locale, messages }).lang).toBe('fr')
      takeSaid()
    },
  )

  it.each(['x', 'C', ' '])('is English, with one word to the developer, on a page in "%s"', (lang) => {
    page.lang = lang
    for (let renders = 0; renders < 3; renders++) expect(languageOf({ messages })).toEqual({ lang: 'en', dir: 'ltr' })
    expect(takeSaid()).toEqual([expect.stringContaining(`The locale "${lang}" names no language, so "en" is used.`)])
  })

  it('is said to be none for an app’s empty locale, and not for a page without one', () => {
    expect(languageOf({ messages }).lang).toBe('en')
    expect(takeSaid()).toEqual([])
    expect(languageOf({ locale: '', messages }).lang).toBe('en')
    expect(takeSaid()).toEqual([expect.stringContaining('The locale "" names no language')])
  })

  it('is English for en_US, without a word to the developer, and runs from the right for ar_EG', () => {
    expect(languageOf({ locale: 'en_US' })).toEqual({ lang: 'en-US', dir: 'ltr' })
    expect(languageOf({ locale: 'ar_EG', messages })).toEqual({ lang: 'ar-EG', dir: 'rtl' })
    expect(takeSaid()).toEqual([])
  })
})
