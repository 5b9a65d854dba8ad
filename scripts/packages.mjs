import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** The folder names of what is published: its sources keep stricter laws than the demo and the tests. */
export function shipped() {
  const names = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(folderOf(name), 'package.json')))
  return names.filter((name) => !manifestOf(name).private)
}

export function folderOf(name) {
  return join(root, 'packages', name)
}

export function manifestOf(name) {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'))
}

/** The TypeScript files of a package that are built: all but the tests. */
export function sourcesOf(name) {
  const src = join(folderOf(name), 'src')
  const paths = readdirSync(src, { recursive: true }).map((path) => join(src, path))
  return paths.filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
}
