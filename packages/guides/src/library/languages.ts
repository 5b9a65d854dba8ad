import { lazyLibrary } from './lazyLibrary'
import { labelLanguagesIn } from './library'
import { matchLanguage } from './matchLanguage'

/** The languages whose labels are known: to choose from, where the buttons are in another than the browser says. */
export const labelLanguages: readonly string[] = labelLanguagesIn(lazyLibrary)

/** The language of the labels for a browser in this one. */
export function labelLanguageOf(tag: string): string {
  return matchLanguage(tag, labelLanguages)
}

/** The language of our own words for a page in this one. */
export function wordLanguageOf(tag: string): string {
  return matchLanguage(tag, Object.keys(lazyLibrary.words))
}
