import { checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'

// What is published is checked twice: with its tests, which run in Node, and as apps get it, without Node's types.
const projects = ['tsconfig.json', 'tsconfig.shipped.json']

export async function types() {
  return sum(
    await Promise.all([
      ...projects.map((path) => checkCommand(path, 'tsc', ['-p', path, '--pretty', 'false'])),
      checkCommand('READMEs: what they show first is a whole file', 'node', ['scripts/check/snippets.mjs']),
    ]),
  )
}
