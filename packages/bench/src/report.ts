import { estimate, type Goal, type Measure, type Pairs, verdictOn } from './comparison'
import { spreadOf } from './spread'

/** One comparison, to be printed. */
export interface Result {
  readonly title: string
  readonly pairs: Pairs
  readonly compare: 'ratio' | 'difference'
  readonly goal?: Goal
  /** What the numbers are. @default 'ms' */
  readonly unit?: 'ms' | ''
}

/** Takes each comparison as soon as it is made. */
export type Report = (result: Result) => void

/** What the numbers of a report mean. */
export const LEGEND =
  'Times: the median, the 5th to the 95th percentile, and how many. Ratios and differences: where 19 runs of 20 would find them.'

/** The lines of one comparison: both sides, what they come to, and the goal next to the number that it is about. */
export function linesOf({ title, pairs, compare, goal, unit = 'ms' }: Result, bare: string): readonly string[] {
  const goalOf = (measure: Measure) => goal?.of === measure && wordsOf(goal, pairs, unit)
  return [
    title,
    line('the gate', ...times(pairs.gate, unit), goalOf('gate')),
    line(bare, ...times(pairs.bare, unit)),
    line(compare, ...compared(compare, pairs, unit), goalOf(compare)),
  ]
}

function line(name: string, value: string, bounds: string, rest: string | false = false): string {
  return `  ${name.padEnd(22)}${value.padStart(10)}   ${bounds.padEnd(18)}${rest || ''}`.trimEnd()
}

function times(samples: readonly number[], unit: string): [value: string, bounds: string] {
  const { median, low, high, count } = spreadOf(samples)
  return [
    `${median.toFixed(1)} ${unit}`.trim(),
    `${low.toFixed(1)} to ${high.toFixed(1)}`.padEnd(18) + `n ${count}`.padEnd(8),
  ]
}

function compared(compare: Result['compare'], pairs: Pairs, unit: string): [value: string, bounds: string] {
  const { value, from, to } = estimate(compare, pairs)
  if (compare === 'ratio') return [value.toFixed(2), `${from.toFixed(2)} to ${to.toFixed(2)}`.padEnd(26)]
  return [`${signed(value)} ${unit}`.trim(), `${signed(from)} to ${signed(to)}`.padEnd(26)]
}

function wordsOf(goal: Goal, pairs: Pairs, unit: string): string {
  return `goal ${goal.of === 'ratio' ? goal.most : `${goal.most} ${unit}`.trim()} at most: ${verdictOn(goal, pairs)}`
}

function signed(milliseconds: number): string {
  return `${milliseconds < 0 ? '−' : '+'}${Math.abs(milliseconds).toFixed(2)}`
}
