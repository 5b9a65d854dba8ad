/** A version, as far as instructions depend on it. Two numbers, for 15.10 is later than 15.4. */
export interface Version {
  readonly major: number
  readonly minor: number
}

/** The version that the first fitting pattern finds. Its two groups are the major and the minor number. */
export function readVersion(text: string, patterns: readonly RegExp[]): Version | undefined {
  for (const pattern of patterns) {
    const [, major, minor] = pattern.exec(text) ?? []
    if (major) return { major: Number(major), minor: Number(minor) }
  }
  return undefined
}
