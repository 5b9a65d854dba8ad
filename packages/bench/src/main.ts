import { availableParallelism, loadavg } from 'node:os'
import { type Benchmark, benchmarks } from './benchmarks'
import { choose, type Choice } from './choose'
import { LEGEND, linesOf } from './report'

export function chooseBenchmarks(args: readonly string[]): Choice<Benchmark> {
  return choose(benchmarks, args)
}

/** Runs them one after the other, and prints each comparison as soon as it is made. A goal that is not met is not an error. */
export async function runBenchmarks({ chosen, quick }: Choice<Benchmark>): Promise<void> {
  console.log(stateOfMachine())
  console.log(LEGEND)
  const pairs = (wanted: number) => (quick ? Math.min(wanted, 2) : wanted)
  for (const { name, what, bare, run } of chosen) {
    console.log(`\n${name}: ${what}`)
    await run((result) => console.log(`\n${linesOf(result, bare).join('\n')}`), pairs)
  }
}

function stateOfMachine(): string {
  const [processors, load] = [availableParallelism(), loadavg()[0]!]
  const busy = load > processors / 2 ? ' Something else is running: times are longer, and spread wider.' : ''
  return `${processors} processors, with a load of ${load.toFixed(1)} before this.${busy}`
}
