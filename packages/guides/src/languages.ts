import type { LabelTable } from './labelTable'
import type { Words } from './words'

/** The labels of each language that has a table, fetched when somebody needs them. English ones come with the guides. */
const tables: Readonly<Record<string, () => Promise<{ readonly labels: LabelTable }>>> = {
  ar: () => import('./labels/ar'),
  de: () => import('./labels/de'),
  es: () => import('./labels/es'),
  fr: () => import('./labels/fr'),
  he: () => import('./labels/he'),
  hi: () => import('./labels/hi'),
  it: () => import('./labels/it'),
  ja: () => import('./labels/ja'),
  ko: () => import('./labels/ko'),
  nl: () => import('./labels/nl'),
  pl: () => import('./labels/pl'),
  'pt-BR': () => import('./labels/pt-BR'),
  ru: () => import('./labels/ru'),
  tr: () => import('./labels/tr'),
  uk: () => import('./labels/uk'),
  vi: () => import('./labels/vi'),
  'zh-CN': () => import('./labels/zh-CN'),
  'zh-TW': () => import('./labels/zh-TW'),
}

/** Our own words. To add a language: a folder like `words/en`, and a line here. */
const languages: Readonly<Record<string, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./words/en'),
}

/** The languages whose labels are known: to choose from, where the buttons are in another than the browser says. */
export const labelLanguages: readonly string[] = [...Object.keys(tables), 'en'].sort()

/** The language of the labels for a browser in this one. */
export function labelLanguageOf(tag: string): string {
  return match(tag, labelLanguages)
}

/** The language of our own words for a page in this one. */
export function wordLanguageOf(tag: string): string {
  return match(tag, Object.keys(languages))
}

/** Undefined for English. */
export async function loadLabels(language: string): Promise<LabelTable | undefined> {
  return (await tables[labelLanguageOf(language)]?.())?.labels
}

export async function loadWords(language: string): Promise<Words> {
  return (await (languages[wordLanguageOf(language)] as (typeof languages)['en'])()).words
}

/** Codes that ISO 639 has changed, and where one language has two tables or one of its countries only. */
const alias: readonly (readonly [tag: RegExp, language: string])[] = [
  [/^iw\b/i, 'he'],
  // Chrome has no words of its own for Hong Kong and Macau, and shows Taiwan's.
  [/^zh\b(?!.*hans).*\b(hant|tw|hk|mo)\b/i, 'zh-TW'],
  [/^zh\b/i, 'zh-CN'],
  // Portugal's own words are in no table. Brazil's are nearer to them than English.
  [/^pt\b/i, 'pt-BR'],
]

/** The language among `known` for a tag like `de-AT`, or English. */
function match(tag: string, known: readonly string[]): string {
  const wanted = alias.find(([pattern]) => pattern.test(tag))?.[1] ?? tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
  return known.includes(wanted) ? wanted : 'en'
}
