// What a registry shows next to a package, and what an installer refuses by: a new package has all of it, and none drifts apart.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { manifestOf, shipped } from '../packages.mjs'
import { root } from '../root.mjs'

const address = 'https://github.com/precall/precall'
const { engines, license, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const wrong = [...shipped().flatMap(wrongFields), ...otherVersionsOfPnpm(), ...otherVersionOfNode()]
if (wrong.length > 0) {
  console.error(wrong.join('\n'))
  process.exit(1)
}

function wrongFields(name) {
  const manifest = manifestOf(name)
  const same = {
    homepage: `${address}/tree/main/packages/${name}#readme`,
    bugs: `${address}/issues`,
    repository: { type: 'git', url: `git+${address}.git`, directory: `packages/${name}` },
    license,
    author: 'Precall contributors',
    engines,
  }
  return [
    ...Object.entries(same)
      .filter(([field, value]) => !isDeepStrictEqual(manifest[field], value))
      .map(([field, value]) => `packages/${name}/package.json: "${field}" has to be ${JSON.stringify(value)}`),
    ...['description', 'keywords']
      .filter((field) => !manifest[field]?.length)
      .map((field) => `packages/${name}/package.json: "${field}" is missing`),
    ...Object.entries(manifest.peerDependencies ?? {})
      .filter(([, range]) => !/^\^\d+( \|\| \^\d+)*$/.test(range))
      .map(([peer, range]) => `packages/${name}/package.json: ${peer} ${range} has no upper end; write ^18 || ^19`),
    ...Object.keys(manifest.peerDependencies ?? {})
      .filter((peer) => peer.startsWith('@types/') && !manifest.peerDependenciesMeta?.[peer]?.optional)
      .map((peer) => `packages/${name}/package.json: ${peer} has to be optional, because JavaScript needs no types`),
  ]
}

/** Our pages say which pnpm to run. It is the one that wrote the lockfile. */
function otherVersionsOfPnpm() {
  const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  return pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\bpnpm@\d[\w.-]*/g)]
      .filter(([named]) => named !== packageManager)
      .map(([named]) => `${page}: ${named}, but package.json says ${packageManager}`),
  )
}

function otherVersionOfNode() {
  const version = readFileSync(join(root, '.nvmrc'), 'utf8').trim()
  return engines.node.startsWith(`>=${version}`) ? [] : [`.nvmrc: ${version}, but package.json says ${engines.node}`]
}
