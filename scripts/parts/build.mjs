import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'
import { folderOf, manifestOf, shipped, sourcesOf } from '../packages.mjs'

export async function build() {
  const counts = []
  for (const name of shipped()) {
    counts.push(await checkCommand(`tsdown: ${name}`, 'tsdown', ['--log-level', 'warn'], { cwd: folderOf(name) }))
  }
  counts.push(await check("'use client' is kept in every file that has it", lostDirectives))

  const app = await mkdtemp(join(tmpdir(), 'precall-app-'))
  try {
    counts.push(await check('what the exports name is there', () => layOut(app)))
    for (const name of shipped()) {
      const specifier = manifestOf(name).name
      const code = `await import('${specifier}')`
      counts.push(await checkCommand(`${code} in Node`, 'node', ['--input-type=module', '-e', code], { cwd: app }))
    }
  } finally {
    await rm(app, { recursive: true })
  }
  return sum(counts)
}

async function lostDirectives() {
  const lost = shipped()
    .flatMap(sourcesOf)
    .filter((source) => isClient(source) && !isClient(source.replace('/src/', '/dist/').replace(/\.tsx?$/, '.js')))
  return lost.join('\n')
}

function isClient(path) {
  return existsSync(path) && /^\s*['"]use client['"]/.test(readFileSync(path, 'utf8'))
}

// The packages as an app gets them. In the workspace their `exports` name the sources; publishing swaps them for `dist`.
async function layOut(app) {
  const absent = []
  for (const name of shipped()) {
    const { publishConfig, ...manifest } = manifestOf(name)
    const folder = join(app, 'node_modules', manifest.name)
    // A copy: through a link, Node would go on looking from where the link leads, and find the sources again.
    await cp(join(folderOf(name), 'dist'), join(folder, 'dist'), { recursive: true }).catch(() =>
      mkdir(folder, { recursive: true }),
    )
    await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, ...publishConfig }))

    const files = Object.values(publishConfig.exports).flatMap((target) =>
      [target.types, target.default ?? target].filter(Boolean),
    )
    absent.push(...files.filter((file) => !existsSync(join(folder, file))).map((file) => `${manifest.name}: ${file}`))
  }
  for (const name of ['clsx', 'react', 'react-dom']) {
    await symlink(join(folderOf('react'), 'node_modules', name), join(app, 'node_modules', name))
  }
  return absent.join('\n')
}
