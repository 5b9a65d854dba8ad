import type { Guide } from '../guide'
import type { LabelTable, Labels } from './labelTable'
import { matchLanguage } from './matchLanguage'
import type { Family, Sentences, Words } from '../words'

/** The source of all that a guidebook uses: files to be fetched, or what is there from the start. */
export interface Library {
  readonly families: { readonly [each in Family]: () => Loaded<GuideFile> }
  /** Our own words, by language. */
  readonly words: { readonly en: Wording; readonly [language: string]: Wording }
  /** By language. English ones come with the guides. */
  readonly labels: { readonly [language: string]: () => Loaded<{ readonly labels: LabelTable }> }
}

interface GuideFile {
  readonly guides: readonly Guide[]
  /** What they name, in English. */
  readonly labels: Labels
}

/** Our own words in one language. */
interface Wording {
  readonly words: () => Loaded<{ readonly words: Words }>
  readonly families: { readonly [each in Family]: () => Loaded<{ readonly sentences: Sentences[each] }> }
}

type Loaded<File> = File | Promise<File>

/** The languages whose labels are known. */
export function labelLanguagesIn(library: Library): readonly string[] {
  return [...Object.keys(library.labels), 'en'].sort()
}

/** Returns the labels for a language tag like `de-AT`. Undefined for English, and if no labels are known. */
export async function labelTableIn(library: Library, tag: string): Promise<LabelTable | undefined> {
  return (await library.labels[matchLanguage(tag, labelLanguagesIn(library))]?.())?.labels
}

/** Returns our words for a language tag like `de-AT`, or the English ones. */
export function wordingIn(library: Library, tag: string): Wording {
  return library.words[matchLanguage(tag, Object.keys(library.words))] ?? library.words.en
}
