import { median } from './spread'

/** The same thing measured with the gate and without it, in pairs: the nth of one was measured next to the nth of the other. */
export interface Pairs {
  readonly gate: readonly number[]
  readonly bare: readonly number[]
}

/** What a goal is about: how many times as long the gate takes, how much longer in a pair, or how long it takes at all. */
export type Measure = 'ratio' | 'difference' | 'gate'

export interface Goal {
  readonly of: Measure
  readonly most: number
}

export interface Estimate {
  readonly value: number
  /** Another run would find it in here, nineteen times out of twenty. */
  readonly from: number
  readonly to: number
}

/** Fewer pairs than this say nothing about the next ones. */
const ENOUGH = 10

const OF_PAIRS: Record<Measure, (pairs: Pairs) => number> = {
  ratio: ({ gate, bare }) => median(gate) / median(bare),
  difference: ({ gate, bare }) => median(gate.map((milliseconds, at) => milliseconds - bare[at]!)),
  gate: ({ gate }) => median(gate),
}

/** How often the pairs are drawn again. */
const DRAWS = 2000

/** What the pairs come to and, by drawing from them again and again, how sure that is: https://en.wikipedia.org/wiki/Bootstrapping_(statistics) */
export function estimate(measure: Measure, pairs: Pairs): Estimate {
  const work = OF_PAIRS[measure]
  const random = randomNumbers()
  const places = pairs.gate.map(() => 0)
  const values = Array.from({ length: DRAWS }, () => {
    const drawn = places.map(() => Math.floor(random() * places.length))
    return work({ gate: drawn.map((at) => pairs.gate[at]!), bare: drawn.map((at) => pairs.bare[at]!) })
  }).toSorted((one, other) => one - other)
  return { value: work(pairs), from: values[DRAWS * 0.025]!, to: values[DRAWS * 0.975 - 1]! }
}

/** Whether the goal is met, and whether another run would say the same. */
export function verdictOn({ of, most }: Goal, pairs: Pairs): string {
  if (pairs.gate.length < ENOUGH) return 'too few to tell'
  const { value, from, to } = estimate(of, pairs)
  const isSure = to <= most || from > most
  return `${value > most ? 'not met' : 'met'}${isSure ? '' : ', but too close to be sure'}`
}

/** The same numbers each time, so the same measurements come to the same words: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomNumbers(): () => number {
  let last = 1
  return () => {
    last = (Math.imul(last, 1664525) + 1013904223) >>> 0
    return last / 2 ** 32
  }
}
