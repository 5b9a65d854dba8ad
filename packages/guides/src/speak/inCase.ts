/** The string for the first of `cases` that a text tells apart, at each level. Empty if it is no text at all. */
export function inCase(text: unknown, cases: readonly (string | undefined)[]): string {
  if (typeof text === 'string') return text
  const options = Object(text) as Readonly<Record<string, unknown>>
  const found = cases.find((name) => name && options[name] !== undefined)
  return found ? inCase(options[found], cases) : ''
}
