import { join } from 'node:path'
import { check, checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'
import { addRecipes } from '../packed/addRecipes.mjs'
import { addSamples } from '../packed/addSamples.mjs'
import { installApp } from '../packed/installApp.mjs'
import { pack } from '../packed/pack.mjs'
import { temporaryFolder } from '../packed/temporaryFolder.mjs'
import { folderOf } from '../packages.mjs'
import { vitest } from './vitest.mjs'

const vite = { source: 'vite', scripts: ['types', 'build'] }
const apps = [
  // With the tests in Playwright that an app has of its own: as the README shows them, in simulated.test.ts.
  { ...vite, name: 'vite-react-19', samples: 'playwright' },
  { ...vite, name: 'vite-react-18', catalog: 'react18' },
  // Its build checks the types too.
  { name: 'next', source: 'next', scripts: ['build'] },
  { name: 'react-router', source: 'react-router', scripts: ['types', 'build'] },
  { name: 'recipes', source: 'recipes', recipes: true, scripts: ['types', 'build'] },
  // An app's own tests, in jsdom, with every sample of how to write them.
  { name: 'jest', source: 'jest', samples: 'jest', scripts: ['test'] },
  // Their server, simulated by the handlers of @precall/appointments. The apps of Vite have the client, and no MSW.
  { name: 'msw', source: 'msw', scripts: ['test'] },
]

export async function packed() {
  const counts = [await check('pnpm pack', async () => (await pack()).map(({ wrong }) => wrong).join(''))]
  if (sum(counts).failed > 0) return sum(counts)

  const place = temporaryFolder('apps')
  for (const app of apps) counts.push(...(await makeApp(app, join(place, app.name))))
  // If an app is missing, its tests would only time out.
  if (sum(counts).failed > 0) return sum(counts)
  return sum([...counts, await vitest('packed', { APPS: place })])
}

async function makeApp({ name, source, catalog, recipes, samples, scripts }, folder) {
  const from = join(folderOf('e2e'), 'apps', source)
  const counts = [await check(`pnpm install: ${name}`, () => installApp(from, folder, { catalog }))]
  if (recipes) counts.push(await check(`shadcn add: ${name}`, () => addRecipes(folder)))
  if (samples) counts.push(await check(`the samples of the README: ${name}`, () => addSamples(folder, samples)))
  for (const script of scripts) {
    counts.push(await checkCommand(`npm run ${script}: ${name}`, 'npm', ['run', script], { cwd: folder, env }))
  }
  return counts
}

const env = { NEXT_TELEMETRY_DISABLED: '1' }
