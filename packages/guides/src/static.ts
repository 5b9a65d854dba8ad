import { addressOf } from './addressOf'
import { guidebookFrom } from './guidebookFrom'
import type { Guides } from './guides'
import type { LabelTable } from './library/labelTable'
import { labelLanguagesIn } from './library/library'
import { matchLanguage } from './library/matchLanguage'
import { staticLibrary } from './library/staticLibrary'

export type { Guides } from './guides'
export type { LabelTable } from './library/labelTable'

/**
 * The same as `@precall/guides`, with everything in it: for an app that is bundled into one file, where `import()` would
 * bring all languages. `load` fetches nothing.
 *
 * The labels are in English, and in the languages that are given: `staticGuides([de, fr])`, from `@precall/guides/labels`.
 */
export function staticGuides(labels: readonly LabelTable[] = []): Guides {
  const library = staticLibrary(labels)
  const labelLanguages = labelLanguagesIn(library)
  return {
    openGuidebook: (reader) => guidebookFrom(library, reader),
    labelLanguages,
    labelLanguageOf: (tag) => matchLanguage(tag, labelLanguages),
    wordLanguageOf: (tag) => matchLanguage(tag, Object.keys(library.words)),
    addressOf,
  }
}
