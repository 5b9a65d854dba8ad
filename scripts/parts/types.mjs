import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'
import { packages } from '../packages.mjs'
import { root } from '../root.mjs'

// What is published is checked twice: with its tests, which run in Node, and alone as apps get it, without Node's types.
const perPackage = ['tsconfig.json', 'tsconfig.shipped.json']

export async function types() {
  const paths = packages().flatMap((name) => perPackage.map((file) => join('packages', name, file)))
  const projects = ['tsconfig.json', 'stories/tsconfig.json', ...paths.filter((path) => existsSync(join(root, path)))]
  const counts = []
  for (const path of projects) counts.push(await checkCommand(path, 'tsc', ['-p', path, '--pretty', 'false']))
  return sum(counts)
}
