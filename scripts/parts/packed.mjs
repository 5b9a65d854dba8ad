import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'
import { installApp } from '../packed/installApp.mjs'
import { folderOf } from '../packages.mjs'
import { vitest } from './vitest.mjs'

const vite = { source: 'vite', types: true }
const apps = [
  { ...vite, name: 'vite-react-19' },
  { ...vite, name: 'vite-react-18', catalog: 'react18' },
  // Its build checks the types too.
  { name: 'next', source: 'next' },
]

export async function packed() {
  const place = await mkdtemp(join(tmpdir(), 'precall-apps-'))
  try {
    const counts = []
    for (const app of apps) counts.push(...(await makeApp(app, join(place, app.name))))
    return sum([...counts, await vitest('packed', { APPS: place })])
  } finally {
    await rm(place, { recursive: true })
  }
}

async function makeApp({ name, source, catalog, types }, folder) {
  const runScript = (script) => checkCommand(`npm run ${script}: ${name}`, 'npm', ['run', script], { cwd: folder, env })
  return [
    await check(`pnpm install: ${name}`, () => installApp(join(folderOf('e2e'), 'apps', source), folder, { catalog })),
    ...(types ? [await runScript('types')] : []),
    await runScript('build'),
  ]
}

const env = { NEXT_TELEMETRY_DISABLED: '1' }
