import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'
import { addRecipes } from '../packed/addRecipes.mjs'
import { installApp } from '../packed/installApp.mjs'
import { pack } from '../packed/pack.mjs'
import { folderOf } from '../packages.mjs'
import { vitest } from './vitest.mjs'

const vite = { source: 'vite', types: true }
const apps = [
  { ...vite, name: 'vite-react-19' },
  { ...vite, name: 'vite-react-18', catalog: 'react18' },
  // Its build checks the types too.
  { name: 'next', source: 'next' },
  { name: 'recipes', source: 'recipes', recipes: true, types: true },
]

export async function packed() {
  const place = await mkdtemp(join(tmpdir(), 'precall-apps-'))
  try {
    const counts = [await check('pnpm pack', async () => (await pack()).map(({ wrong }) => wrong).join(''))]
    for (const app of sum(counts).failed ? [] : apps) counts.push(...(await makeApp(app, join(place, app.name))))
    // Of an app that is not there, its tests would only say that they waited.
    if (sum(counts).failed === 0) counts.push(await vitest('packed', { APPS: place }))
    return sum(counts)
  } finally {
    await rm(place, { recursive: true })
  }
}

async function makeApp({ name, source, catalog, recipes, types }, folder) {
  const runScript = (script) => checkCommand(`npm run ${script}: ${name}`, 'npm', ['run', script], { cwd: folder, env })
  return [
    await check(`pnpm install: ${name}`, () => installApp(join(folderOf('e2e'), 'apps', source), folder, { catalog })),
    ...(recipes ? [await check(`shadcn add: ${name}`, () => addRecipes(folder))] : []),
    ...(types ? [await runScript('types')] : []),
    await runScript('build'),
  ]
}

const env = { NEXT_TELEMETRY_DISABLED: '1' }
