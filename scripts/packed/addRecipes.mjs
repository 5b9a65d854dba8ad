import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOf } from '../packages.mjs'
import { pnpmVersion } from '../pnpm.mjs'
import { root } from '../root.mjs'
import { run } from '../run.mjs'

/**
 * Has shadcn put every recipe into an app that `installApp` has made, and install what they import, as an app's developer
 * does. Says what was wrong, if anything.
 */
export async function addRecipes(folder) {
  const registry = `${folder}-registry`
  const shadcn = join(folderOf('recipes'), 'node_modules/.bin/shadcn')
  const options = { capture: true, env: quiet }
  const built = await run(shadcn, ['build', 'registry.json', '--output', registry], {
    ...options,
    cwd: folderOf('recipes'),
  })
  if (built.code !== 0) return built.output

  // The app has no recipe yet, so pnpm has taken what they import out of its lockfile, and would look for newer versions.
  await cp(join(root, 'pnpm-lock.yaml'), join(folder, 'pnpm-lock.yaml'))
  const items = (await readdir(registry)).filter((file) => file !== 'registry.json').map((file) => join(registry, file))
  // By npx, shadcn finds the pnpm that it is to install them with.
  const add = ['-y', '--prefer-offline', '--package', pnpmVersion, '--', shadcn, 'add', '--yes', ...items]
  const { code, output } = await run('npx', add, { ...options, cwd: folder })
  return code === 0 ? '' : output
}

// The app is a workspace of its own, whose root is all there is to it.
const quiet = { CI: '1', pnpm_config_offline: 'true', pnpm_config_ignore_workspace_root_check: 'true' }
