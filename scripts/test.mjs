// `npm test`: every check of this repository, or with `--only types,lint` or `--quick` some of them.
import { performance } from 'node:perf_hooks'
import { fromWords, inWords, nothing, sum } from './count.mjs'
import { parts } from './parts.mjs'
import { run } from './run.mjs'
import { browser } from './stages/browser.mjs'
import { chooseParts } from './stages/choose-parts.mjs'
import { install } from './stages/install.mjs'
import { postgres } from './stages/postgres.mjs'
import { checkNode } from './stages/node-version.mjs'

const { chosen, leftOut } = chooseParts(parts, process.argv.slice(2))
checkNode()
await install()
// Once, before all: two parts at the same time would get into each other's way.
const engines = chosen.flatMap((part) => part.engine ?? [])
const env = chosen.some((part) => part.browser) ? { CHROMIUM: await browser(engines) } : {}

if (chosen.some((part) => part.postgres)) await postgres()

const results = []
const started = new Map()
// Two side by side: most parts keep one core busy. Next to them those that keep none busy, and then whatever is left.
const [busy, idle] = [false, true].map((waits) => chosen.filter((part) => Boolean(part.waits) === waits))
await Promise.all([work(busy), work(busy), work(idle).then(() => work(busy))])

// What failed is told last, where it is looked for.
for (const { told } of results.filter(({ count }) => count.failed > 0)) console.log(told)

console.log('')
for (const { name } of chosen) {
  const { count, seconds } = results.find((result) => result.name === name)
  console.log(`${name.padEnd(12)} ${seconds.padStart(6)} s  ${inWords(count)}`)
}
for (const { name, what } of leftOut) console.log(`${name.padEnd(12)} left out  ${what}`)
const total = sum(results.map(({ count }) => count))
process.exitCode = total.failed > 0 ? 1 : 0
console.log(inWords(total))

/** Takes one part after the other until none waits. */
async function work(waiting) {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    // Entered before it starts, so that another part can wait for one that is itself still waiting.
    const free = Promise.all((part.after ?? []).map((name) => started.get(name)))
    started.set(
      part.name,
      free.then(() => runPart(part)),
    )
    results.push(await started.get(part.name))
  }
}

async function runPart({ name, what }) {
  console.log(`${name}: ${what} …`)
  const start = performance.now()
  // A single part prints as it runs. Two that run side by side each print once they are done: their lines would mix.
  const { code, output } = await run('node', ['scripts/part.mjs', name], {
    capture: true,
    print: chosen.length === 1,
    env,
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const count = fromWords(output) ?? { ...nothing, failed: 1 }
  if (count.failed === 0 && code !== 0) count.failed = 1
  const told = chosen.length > 1 ? `\n${name}: ${what}\n${output}` : ''
  if (told && count.failed === 0) console.log(told)
  return { name, count, seconds, told }
}
