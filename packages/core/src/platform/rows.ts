/** Names and what gives each away, most telling first. */
export type Rows<Name> = readonly (readonly [name: Name, givenAwayBy: RegExp])[]

/** The name in the first row that fits, or nothing. */
export function nameIn<Name>(rows: Rows<Name>, text: string): Name | undefined {
  return rows.find(([, pattern]) => pattern.test(text))?.[0]
}
