import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

export const { packageManager: pnpmVersion } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Runs pnpm, of the version that wrote the lockfile. Once npx has it, it is found without a network. */
export function pnpm(args, options) {
  // Without `--prefer-offline` npx asks the registry each time, and without one it takes a minute to give up.
  return run('npx', ['-y', '--prefer-offline', pnpmVersion, ...args], { capture: true, ...options })
}
