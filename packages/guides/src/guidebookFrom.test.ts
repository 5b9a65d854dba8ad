import { expect, it } from 'vitest'
import { readerOf } from '../test/reader'
import { guidebookFrom } from './guidebookFrom'
import { lazyLibrary } from './library/lazyLibrary'

it('asks for all that a guide needs at once, so that a slow line is waited for once', async () => {
  const asked: string[] = []
  const isAsked = (name: string) => async () => {
    asked.push(name)
    return new Promise<never>(() => {})
  }
  const library = {
    ...lazyLibrary,
    families: { ...lazyLibrary.families, firefox: isAsked('guides') },
    words: {
      en: {
        words: isAsked('words of all'),
        families: { ...lazyLibrary.words.en.families, firefox: isAsked('words') },
      },
    },
    labels: { ...lazyLibrary.labels, de: isAsked('labels') },
  }
  const reader = await readerOf('firefox-windows', { labelLanguage: 'de' })
  void guidebookFrom(library, reader).load(['browser'])
  expect(asked.sort()).toEqual(['guides', 'labels', 'words', 'words of all'])
})
