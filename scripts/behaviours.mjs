// `npm run behaviours`: plays the table of behaviours in all real browsers, and writes docs/behaviours.md of what came of it.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { browser } from './stages/browser.mjs'
import { findEngine } from './stages/find-command.mjs'
import { install } from './stages/install.mjs'

await install()
const chromium = await browser(['firefox', 'webkit'])
const engines = [
  { project: 'prompts', folder: 'prompts', name: versionOf(chromium) },
  { project: 'firefox', folder: 'firefox', name: versionOf(findEngine('firefox')) },
  { project: 'webkit', folder: 'webkit', name: `WebKitGTK ${await debianVersionOf('libwebkit2gtk-4.1-0')}` },
]

const sections = []
for (const { project, folder, name } of engines) sections.push(section(name, await play(project, folder)))
const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const text = `# Which behaviour was seen where

Written by \`npm run behaviours\`, on ${day}, from a run of the table of behaviours in real browsers on Linux. The simulated browsers
are held to the same rows, in every \`npm test\`. What was not played rests on what the last column cites. What apps and web views do
rests only on documents: [apps.ts](../packages/testing/test/behaviours/apps.ts).

${sections.join('\n')}`
writeFileSync(join(root, 'docs/behaviours.md'), text)

async function play(project, folder) {
  const file = join(root, `behaviours-${project}.json`)
  const report = ['--reporter=json', `--outputFile=${file}`]
  const env = { CHROMIUM: chromium }
  await run(
    'vitest',
    [
      'run',
      `--project=${project}`,
      `packages/e2e/src/${folder}/behaviours.test.ts`,
      `packages/e2e/src/${folder}/screen.test.ts`,
      ...report,
    ],
    {
      env,
    },
  )
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return testResults.flatMap(({ assertionResults }) => assertionResults)
}

function section(name, results) {
  const rows = results
    .filter(({ meta }) => meta.behaviour)
    .map(({ status, meta: { behaviour } }) => {
      const { when, where, seen, why } = behaviour
      const came = why ? `not played: ${why}` : status === 'passed' ? 'seen' : '**differs from the simulation**'
      return `| ${when} | ${came} | ${where.join(', ')} | ${linked(seen)} |`
    })
  const played = rows.filter((row) => row.includes('| seen |')).length
  return `## ${name}

${played} of ${rows.length} behaviours were seen.

| behaviour | in this run | claimed for | rests on |
|---|---|---|---|
${rows.join('\n')}
`
}

function linked(seen) {
  return seen.replaceAll(/docs\/(facts\/([\w-]+)\.md#([\w-]+))/g, '[$2: $3]($1)')
}

function versionOf(command) {
  const words = execFileSync(command, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return words.trim().split(' built on ')[0]
}

async function debianVersionOf(name) {
  const { output } = await run('dpkg-query', ['-W', '-f=${Version}', name], { capture: true })
  return output.split('-')[0]
}
