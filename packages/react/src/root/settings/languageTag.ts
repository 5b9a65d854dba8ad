/**
 * The tag for `lang` attributes and for Intl, which throws at any other text. A locale as systems write it, such as
 * `pt_BR.UTF-8`, is understood. Undefined: it names no language.
 */
export function languageTag(locale: unknown): string | undefined {
  try {
    const tag = String(locale)
      .trim()
      .replace(/[.@].*$/, '')
      .replace(/_/g, '-')
    Intl.getCanonicalLocales(tag)
    return tag
  } catch {
    return undefined
  }
}
