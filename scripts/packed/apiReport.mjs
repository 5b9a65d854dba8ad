import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { format } from 'oxfmt'
import { manifestOf } from '../packages.mjs'
import { root } from '../root.mjs'
import { run } from '../run.mjs'
import { pack } from './pack.mjs'
import { rollUpTypes } from './rollUpTypes.mjs'

const kept = join(root, 'docs/api')

/** Writes what every package offers into docs/api, so that a change to it can be reviewed. */
export async function writeReports() {
  await rm(kept, { recursive: true, force: true })
  await writeAll(kept)
}

/** How what was packed differs from docs/api, and what to do about it. Empty if it does not. */
export async function changesOfApi() {
  const [{ tarball }] = await pack()
  const present = join(dirname(tarball), 'api')
  await writeAll(present)
  const { output } = await run('git', ['diff', '--no-index', '--no-color', kept, present], { capture: true })
  return output && `${output}\n${advice}`
}

const advice = `What the packages offer is not what docs/api says. If that is meant, run \`npm run api\` and commit what it writes,
with a changeset that tells the users (\`npm run changeset\`).`

async function writeAll(place) {
  await mkdir(place, { recursive: true })
  for (const { name, folder } of await pack()) {
    const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    for (const [entry, { types }] of Object.entries(exports)) {
      // A style sheet has types so that it can be imported, and offers nothing.
      if (!types || entry.endsWith('.css')) continue
      const file = `${[name, ...entry.split('/').slice(1)].join('.')}.d.ts`
      const { code } = await format(file, `${madeOf(name, entry)}\n${await rollUpTypes(folder, types)}`, style)
      await writeFile(join(place, file), code)
    }
  }
}

function madeOf(name, entry) {
  return `// Made by \`npm run api\` of what ${join(manifestOf(name).name, entry)} offers.`
}

const style = JSON.parse(await readFile(join(root, '.oxfmtrc.json'), 'utf8'))
