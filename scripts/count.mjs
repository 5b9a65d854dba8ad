// What a part comes to: how many tests or checks passed, failed and were skipped.

export const nothing = { passed: 0, failed: 0, skipped: 0 }

export function sum(counts) {
  return counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + (count.skipped ?? 0),
    }),
    nothing,
  )
}

export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** Reads what {@link inWords} says, in the last line that has it; undefined where none has. */
export function fromWords(text) {
  const [, passed, failed, skipped = 0] =
    text.match(/.*(?:^|\n)(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/s) ?? []
  return passed && { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }
}
