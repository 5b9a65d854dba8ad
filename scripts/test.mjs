// `npm test`: every check of this repository, or with `--only types,lint` some of them.
import { performance } from 'node:perf_hooks'
import { inWords, nothing, sum } from './count.mjs'
import { parts } from './parts.mjs'
import { chooseParts } from './stages/choose-parts.mjs'
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

const chosen = chooseParts(parts, process.argv.slice(2))
checkNode()
await install()

const results = []
for (const part of chosen) results.push(await runPart(part))

console.log('')
for (const { name, count, seconds } of results)
  console.log(`${name.padEnd(12)} ${seconds.padStart(6)} s  ${inWords(count)}`)
const total = sum(results.map(({ count }) => count))
process.exitCode = total.failed > 0 ? 1 : 0
console.log(inWords(total))

async function runPart({ name, what, run }) {
  console.log(`\n${name}: ${what}`)
  const start = performance.now()
  const count = await run().catch(({ message }) => {
    console.log(message)
    return { ...nothing, failed: 1 }
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name}: ${inWords(count)} (${seconds} s)`)
  return { name, count, seconds }
}
