import { existsSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOf, manifestOf } from '../packages.mjs'

/**
 * The folder of an app that has what was packed, and may be built or run in Node. Our packages lie in one `node_modules`
 * already, where they find each other. What else they ask for is linked next to them.
 */
export async function layOut(packed) {
  const app = join(packed[0].folder, '../../..')
  const ours = packed.map(({ name }) => manifestOf(name).name)
  const needed = packed.flatMap(({ name }) => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = manifestOf(name)
    return Object.keys({ ...dependencies, ...peerDependencies })
      .filter((need) => !peerDependenciesMeta?.[need]?.optional)
      .map((need) => [need, folderOf(name)])
  })
  for (const [name, folder] of new Map(needed)) {
    const link = join(app, 'node_modules', name)
    if (!ours.includes(name) && !existsSync(link)) await symlink(join(folder, 'node_modules', name), link)
  }
  return app
}
