import { cp, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { manifestOf } from '../packages.mjs'
import { pnpm } from '../pnpm.mjs'
import { root } from '../root.mjs'
import { pack } from './pack.mjs'

/**
 * Copies an app to a folder outside the workspace and installs it there: our packages from their tarballs, everything else as
 * the lockfile of the repository has it, from pnpm's store.
 *
 * `catalog` names the versions in pnpm-workspace.yaml that take the place of the default ones. Says what was wrong, if anything.
 */
export async function installApp(source, folder, { catalog = '' } = {}) {
  await cp(source, folder, { recursive: true, filter: (path) => !leftBehind.has(basename(path)) })
  const manifest = await readFile(join(folder, 'package.json'), 'utf8')
  await writeFile(join(folder, 'package.json'), manifest.replaceAll('"catalog:"', `"catalog:${catalog}"`))

  await cp(join(root, 'pnpm-lock.yaml'), join(folder, 'pnpm-lock.yaml'))
  const settings = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  await writeFile(join(folder, 'pnpm-workspace.yaml'), `${settings}overrides: ${JSON.stringify(await overrides())}\n`)

  // It tries to fetch what other systems would need too. Without a network it would do so for a minute.
  const options = ['--prefer-offline', '--trust-lockfile', '--no-frozen-lockfile', '--config.fetch-retries=0']
  const { code, output } = await pnpm(['install', ...options], { cwd: folder })
  return code === 0 ? '' : output
}

const leftBehind = new Set(['node_modules', 'dist', '.next', '.react-router', 'build'])

async function overrides() {
  const tarballs = await pack()
  return Object.fromEntries(tarballs.map(({ name, tarball }) => [manifestOf(name).name, `file:${tarball}`]))
}
