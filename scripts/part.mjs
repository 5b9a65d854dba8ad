// One part of `npm test`, in a process of its own: `node scripts/part.mjs unit`. Its last line is what it comes to.
import { inWords } from './count.mjs'
import { parts } from './parts.mjs'

const part = parts.find(({ name }) => name === process.argv[2])
const count = await part.run().catch(({ message }) => {
  console.log(message)
  return { passed: 0, failed: 1 }
})
process.exitCode = count.failed > 0 ? 1 : 0
console.log(inWords(count))
