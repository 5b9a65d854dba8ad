// Over 200 lines, because what each entry may weigh is one table.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { nothing, sum } from '../count.mjs'
import { root } from '../root.mjs'
import { emitted } from './emitted.mjs'
import { guideSizes } from './guideSizes.mjs'

const core = './packages/core/src/index.ts'
const react = './packages/react/src/index.ts'
const log = './packages/core/src/log.ts'
const guides = './packages/guides/src/index.ts'
const screens = './packages/react/src/screens/index.ts'
const check = './packages/react/src/check/gateCheck.tsx'
const media = './packages/core/src/media.ts'
const steps = './packages/react/src/troubleshoot'
const late = `export * from '${core}'; export * from '${screens}'`
const throughCheck = `${late}; export * from '${check}'`
const throughSteps = `${throughCheck}; export * from '${steps}/gateTroubleshooter.ts'`
const picture = './packages/react/src/guides/picture'
const sharing = './packages/react/src/screen'

// `before`: the size at commit 4390e20, where issue 14 began. `budget` is what it should be, and is printed where it is
// missed. `most`, a twentieth above what was measured last, is what fails: docs/decisions/0037-one-door.md
const entries = [
  {
    title: '@precall/appointments, all of it',
    source: `export * from './packages/appointments/src/index.ts'`,
    before: 0,
    budget: 3000,
    most: 3000,
  },
  { title: '@precall/core, all of it', source: `export * from '${core}'`, before: 12_340, most: 15_250 },
  {
    title: '{ PermissionGate }',
    source: `export { PermissionGate } from '${react}'`,
    before: 21_397,
    budget: 10_000,
    most: 21_700,
  },
  {
    title: '{ usePermissionState }',
    source: `export { usePermissionState } from '${react}'`,
    before: 12_798,
    budget: 8700,
    most: 16_000,
  },
  {
    title: 'until granted',
    source: `export { PermissionGate } from '${react}'`,
    // With the explainer, the guide to Chrome, and buttons in German.
    guide: { family: 'chromium', labels: 'de' },
    before: 53_212,
    budget: 24_000,
    most: 79_300,
  },
  // For those who are stuck: to find the guide and put it into words, before its data and the words themselves.
  { title: 'openGuidebook', source: `export { openGuidebook } from '${guides}'`, before: 4435, most: 5750 },
  // With what it shares with the core and the screens.
  { title: 'the log', source: `export * from '${log}'`, before: 0, budget: 3700, most: 3900 },
  { title: 'all that comes late, and the core', source: `export * from '${screens}'`, before: 0, most: 54_200 },
  // With what the core has for it: reading and switching.
  {
    title: 'the check, beyond all that',
    source: throughCheck,
    beyond: late,
    before: 0,
    budget: 5000,
    most: 11_700,
  },
  // It comes beside the check, which is drawn without it: listening, looking and playing.
  {
    title: 'what judges in it',
    source: `${throughCheck}; export * from '${media}'`,
    beyond: throughCheck,
    before: 0,
    most: 3500,
  },
  {
    title: 'both of them',
    source: `${throughCheck}; export * from '${media}'`,
    beyond: late,
    before: 0,
    most: 15_100,
  },
  // Without what comes late in them: the two below.
  {
    title: 'the six steps, beyond the check too',
    source: throughSteps,
    beyond: throughCheck,
    before: 0,
    budget: 5000,
    most: 5700,
  },
  // The report with its screen is fetched next to the steps, so that it needs no network later; what makes the call, at its step.
  {
    title: 'their report, beyond the steps',
    source: `${throughSteps}; export * from '${steps}/lateReport.ts'`,
    beyond: throughSteps,
    before: 0,
    most: 5500,
  },
  {
    title: 'their test call, beyond the steps',
    source: `${throughSteps}; export * from '${steps}/lateCall.ts'`,
    beyond: throughSteps,
    before: 0,
    most: 4900,
  },
  // At the press of Show a code for your phone.
  {
    title: 'the QR code',
    source: `export * from './packages/react/src/screens/layout/qr/QrCode.tsx'`,
    before: 0,
    most: 2100,
  },
  // For those who ask for them, each with what it shares with the core; the report with the log.
  { title: 'a test call', source: `export * from '${core.replace('index', 'call')}'`, before: 0, most: 5600 },
  { title: 'sharing the screen', source: `export * from '${core.replace('index', 'screen')}'`, before: 0, most: 1800 },
  {
    title: 'the same in React, beyond the gate',
    source: `export * from '${react}'; export * from '${sharing}.ts'`,
    beyond: `export * from '${react}'`,
    before: 0,
    budget: 3000,
    most: 3500,
  },
  // Its words are among those of the screens, and its guide is a family of its own.
  {
    title: 'its screen, beyond both and the late',
    source: `${late}; export * from '${react}'; export * from '${sharing}.ts'; export * from '${sharing}Share/recovery/ScreenRecoveryDialog.tsx'`,
    beyond: `${late}; export * from '${react}'; export * from '${sharing}.ts'`,
    before: 0,
    most: 3300,
  },
  { title: 'the report', source: `export * from '${core.replace('index', 'report')}'`, before: 0, most: 7600 },
  {
    title: 'of it, for a picture',
    source: `export * from '${picture}/Picture.tsx'; export { pictureLooks } from '${picture}/looks.ts'`,
    // The steps draw the same icons.
    without: ['./Drawing'],
    before: 3056,
    most: 3200,
  },
  {
    title: 'styles.css',
    source: `@import './packages/react/src/styles.css'`,
    loader: 'css',
    before: 4482,
    budget: 4600,
    most: 6750,
  },
  {
    title: 'styles.layered.css',
    source: `@import './packages/react/src/styles.layered.css'`,
    loader: 'css',
    before: 4482,
    most: 6600,
  },
]

// An app in English, of the packages as they are published. What a service worker takes into its cache is `all`.
const apps = {
  Vite: { first: { before: 19_661, most: 20_850 }, all: { before: 122_173, most: 162_400 } },
  webpack: { first: { before: 21_637, most: 22_300 }, all: { before: 127_532, most: 170_900 } },
}
const mostFiles = 61
const mostOfScript = 700

// The bytes of guides: the data of one family with its labels in English; and our words, with all labels of one language.
const data = { budget: 2500, most: 2800 }
const words = { budget: 4200, most: 4800 }

export async function size() {
  const counts = [tellScript()]
  console.log(`  ${'bytes of gzip'.padEnd(34)}    now  budget  since issue 13`)
  for (const entry of entries) counts.push(tell(entry, await bytesOf(entry)))
  for (const { bundler, files, ...bytes } of await emitted()) {
    counts.push(tell({ title: `${bundler} app, before the press`, ...apps[bundler].first }, bytes.first))
    counts.push(tell({ title: `${bundler} app, all ${files} files of it`, ...apps[bundler].all }, bytes.all))
    if (files > mostFiles) console.log(`  too many files of JavaScript: ${mostFiles} at most`)
    counts.push(countOf(files <= mostFiles))
  }
  console.log(`\n  ${'guides'.padEnd(34)}   data  English words  most in`)
  for (const family of await guideSizes()) counts.push(tellFamily(family))
  return sum(counts)
}

/** What old browsers load before the app, as it is: bytes, and not of gzip. */
function tellScript() {
  const { length } = readFileSync(join(root, 'packages/core/outdated.js'))
  console.log(
    `  @precall/core/outdated.js is ${length} bytes${length > mostOfScript ? `, and ${mostOfScript} at most` : ''}\n`,
  )
  return countOf(length <= mostOfScript)
}

/** Prints a row, and says whether it is no more than it may be. */
function tell({ title, budget, before, most }, bytes) {
  const growth = `${bytes < before ? '' : '+'}${bytes - before}`
  const verdict =
    bytes > most ? `  too many: ${most} at most` : budget < bytes ? `  over its budget by ${bytes - budget}` : ''
  const columns = [String(bytes).padStart(6), String(budget ?? '').padStart(7), growth.padStart(15)]
  console.log(`  ${title.padEnd(34)} ${columns.join(' ')}${verdict}`)
  return countOf(bytes <= most)
}

function tellFamily(family) {
  const tooMany = family.data > data.most || family.most > words.most
  const over = family.data > data.budget || family.most > words.budget
  const verdict = tooMany
    ? `  too many: ${data.most}, ${words.most} at most`
    : over
      ? `  over its budget of ${data.budget}, ${words.budget}`
      : ''
  const columns = [family.data, family.english, family.most].map((bytes, at) => String(bytes).padStart([6, 14, 6][at]))
  console.log(`  ${family.family.padEnd(34)} ${columns.join(' ')} ${family.language}${verdict}`)
  return countOf(!tooMany)
}

/** How much an entry weighs; or how much it adds to what is there without it. */
async function bytesOf(entry) {
  const bytes = await gzipBytes(entry)
  return entry.beyond ? bytes - (await gzipBytes({ ...entry, source: entry.beyond })) : bytes
}

const countOf = (isFine) => (isFine ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 })

// What loads before anyone is stuck: the entry and all that it imports statically. esbuild puts what is imported on
// demand into chunks of its own: with a `guide` they count too, and of the guides this one. React belongs to the app.
async function gzipBytes({ source, loader = 'ts', without = [], guide }) {
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, loader, resolveDir: root, sourcefile: 'entry' },
    absWorkingDir: root,
    outdir: '.',
    write: false,
    logLevel: 'silent',
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: loader === 'css' ? 'chrome120' : 'es2020',
    // Labels as they are, and not as `\u0627`: so they leave most bundlers.
    ...(guide && { charset: 'utf8' }),
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', ...without],
    plugins: [guidesAsPublished],
  })
  const paths = withImports(`stdin.${loader === 'css' ? 'css' : 'js'}`, metafile.outputs, guide)
  const files = outputFiles.filter(({ path }) => paths.has(path.slice(root.length)))
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

const guidesAsPublished = {
  name: 'guides-as-published',
  setup(build) {
    build.onLoad({ filter: /guides\/src\/platforms\/\w+\.ts$/ }, async ({ path }) => {
      const { transform } = await import('esbuild')
      const { parseAst } = await import('vite')
      const { withoutSources } = await import('../without-sources.mjs')
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', charset: 'utf8' })
      return { contents: withoutSources(code, parseAst(code)).code }
    })
  },
}

function withImports(path, outputs, guide, found = new Set()) {
  if (found.has(path) || !outputs[path]) return found
  found.add(path)
  for (const { kind, path: imported } of outputs[path].imports) {
    const isLoaded = kind === 'import-statement' || (guide && isNeeded(outputs[imported]?.entryPoint, guide))
    if (isLoaded) withImports(imported, outputs, guide, found)
  }
  return found
}

/** Whether a person who reads this guide fetches it: everything except other guides, their words, other labels, the check and the six steps. */
function isNeeded(entryPoint = '', { family, labels }) {
  if (/^packages\/(react\/src\/(check|troubleshoot)\/|core\/src\/media)/.test(entryPoint)) return false
  const [, folder, name] = /guides\/src\/(platforms|words|labels)\/(.+)\.ts$/.exec(entryPoint) ?? []
  return !folder || [family, 'en/index', `en/${family}`, labels].includes(name)
}
