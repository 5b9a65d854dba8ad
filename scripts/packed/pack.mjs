import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOf, manifestOf, shipped } from '../packages.mjs'
import { pnpm } from '../pnpm.mjs'
import { run } from '../run.mjs'
import { temporaryFolder } from './temporaryFolder.mjs'

let packing

/**
 * Builds and packs every published package, once for all that ask in this process, with which the tarballs go.
 *
 * Each has the `name` of its folder, the `tarball`, the `folder` it is unpacked in, and what was `wrong`, if anything.
 * The folders lie in one `node_modules`, as an app has them.
 */
export function pack() {
  packing ??= packAll()
  return packing
}

function packAll() {
  const place = temporaryFolder('packed')
  return Promise.all(shipped().map((name) => packOne(name, place)))
}

async function packOne(name, place) {
  const tarball = join(place, `${name}.tgz`)
  const folder = join(place, 'node_modules', manifestOf(name).name)
  await mkdir(folder, { recursive: true })
  const packed = await pnpm(['pack', '--out', tarball], { cwd: folderOf(name) })
  if (packed.code !== 0) return { name, tarball, folder, wrong: packed.output }
  const unpacked = await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], { capture: true })
  return { name, tarball, folder, wrong: unpacked.output }
}
