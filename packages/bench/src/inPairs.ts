import type { Pairs } from './comparison'
import type { Side } from './visit'

/** Measures both sides in turn, and each as often before the other as after it: what drifts meanwhile is in both. */
export async function inPairs(count: number, measure: (side: Side) => Promise<number>): Promise<Pairs> {
  const pairs = { gate: [] as number[], bare: [] as number[] }
  for (let pair = 0; pair < count; pair++) {
    const order: readonly Side[] = pair % 2 === 0 ? ['gate', 'bare'] : ['bare', 'gate']
    for (const side of order) pairs[side].push(await measure(side))
  }
  return pairs
}
