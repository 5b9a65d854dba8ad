import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pnpm, pnpmVersion } from '../pnpm.mjs'
import { root } from '../root.mjs'

/** Installs what the lockfile lists, unless it is there already: a second start then needs no network, not even npx. */
export async function install() {
  if (await isInstalled()) {
    console.log('install: already up to date')
    return
  }
  console.log(`install: npx ${pnpmVersion} install --frozen-lockfile (only the first time; about a minute)`)
  const { code, output } = await pnpm(['install', '--frozen-lockfile'])
  if (code === 0) return
  console.error(`${output}\ninstall: failed (exit code ${code}). The first install needs the npm registry.`)
  process.exit(1)
}

// pnpm copies the lockfile into node_modules as its last act, so an install that was cut short does not pass for a whole one.
async function isInstalled() {
  const [wanted, present] = await Promise.all(
    ['pnpm-lock.yaml', 'node_modules/.pnpm/lock.yaml'].map((path) =>
      readFile(join(root, path), 'utf8').catch(() => ''),
    ),
  )
  return wanted !== '' && wanted === present
}
