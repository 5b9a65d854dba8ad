/** The language among `known` for a tag like `de-AT`, or English. */
export function matchLanguage(locale: string, known: readonly string[]): string {
  // Systems write `zh_TW`, and to a pattern that is one word.
  const tag = locale.trim().replace(/_/g, '-')
  const wanted = alias.find(([pattern]) => pattern.test(tag))?.[1] ?? tag.split('-')[0]?.toLowerCase() ?? ''
  return known.includes(wanted) ? wanted : 'en'
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
