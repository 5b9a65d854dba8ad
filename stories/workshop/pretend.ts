const always = '(min-width: 0px)'
const never = '(max-width: 0px)'

/** The media queries as their authors wrote them. */
const written = new WeakMap<MediaList, string>()

/**
 * Lets every style sheet of the page believe in these preferences of the system: `{ 'prefers-color-scheme': 'dark' }`.
 *
 * No page can set them, so the media queries that ask for them are answered in place.
 */
export function pretend(preferences: Readonly<Record<string, string>>): void {
  for (const { media } of mediaRulesIn(document.styleSheets)) {
    const text = written.get(media) ?? media.mediaText
    written.set(media, text)
    const answered = text.replaceAll(/\((prefers-[\w-]+):\s*([\w-]+)\)/g, (query, name: string, value) => {
      if (!(name in preferences)) return query
      return preferences[name] === value ? always : never
    })
    if (answered !== media.mediaText) media.mediaText = answered
  }
}

function mediaRulesIn(sheets: StyleSheetList): CSSMediaRule[] {
  return Array.from(sheets).flatMap(({ cssRules }) => within(cssRules))
}

function within(rules: CSSRuleList): CSSMediaRule[] {
  return Array.from(rules).flatMap((rule) => {
    const inside = 'cssRules' in rule ? within(rule.cssRules as CSSRuleList) : []
    return rule instanceof CSSMediaRule ? [rule, ...inside] : inside
  })
}
