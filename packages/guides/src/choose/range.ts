import type { Range } from '../guide'

/** Whether a version is in the range. An unknown version counts as new. */
export function contains(range: Range | undefined, version: number | undefined): boolean {
  const { from = 0, before } = range ?? {}
  const major = version ?? Number.POSITIVE_INFINITY
  return major >= from && (before === undefined || major < before)
}
