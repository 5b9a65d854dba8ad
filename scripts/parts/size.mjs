import { gzipSync } from 'node:zlib'
import { nothing } from '../count.mjs'
import { root } from '../root.mjs'
import { guideSizes } from './guideSizes.mjs'

const core = './packages/core/src/index.ts'
const react = './packages/react/src/index.ts'
const guides = './packages/guides/src/index.ts'
const guided = './packages/react/src/gate/guided'

// `before`: the size for which decision 18 was made. Until there are new limits, growth is printed and held by nothing but
// `most`, which is a quarter above what was measured last: more than that is an accident, such as a package too many.
const entries = [
  { title: '@precall/core, all of it', source: `export * from '${core}'`, before: 9129, most: 14_000 },
  {
    title: '{ PermissionGate }',
    source: `export { PermissionGate } from '${react}'`,
    budget: 8000,
    before: 14_401,
    most: 23_400,
  },
  {
    title: '{ usePermissionState }',
    source: `export { usePermissionState } from '${react}'`,
    budget: 3000,
    before: 9618,
    most: 14_700,
  },
  // Of those who are stuck: to find the guide and put it into words, before its data and the words themselves.
  { title: 'openGuidebook', source: `export { openGuidebook } from '${guides}'`, before: 3316, most: 4900 },
  { title: 'what shows a guide', source: `export * from '${guided}/index.tsx'`, before: 7596, most: 10_100 },
  {
    title: 'of it, for the picture',
    source: `export * from '${guided}/Picture.tsx'; export { pictureLooks } from '${guided}/looks.ts'`,
    // The steps draw the same signs.
    without: ['./Drawing'],
    before: 2882,
    most: 3800,
  },
  {
    title: 'styles.css',
    source: `@import './packages/react/src/styles.css'`,
    loader: 'css',
    budget: 4000,
    before: 3989,
    most: 5000,
  },
]

// The bytes of guides: the data of one family with its labels in English; and our words, with all labels of one language.
const data = { budget: 2500, most: 2800 }
const words = { budget: 4200, most: 4800 }

export async function size() {
  let failed = 0
  console.log(`  ${'bytes of gzip'.padEnd(26)}    now  since decision 18`)
  for (const { title, budget, before, most, ...entry } of entries) {
    const bytes = await gzipBytes(entry)
    if (bytes > most) failed++
    const verdict =
      bytes > most ? `  too many: ${most} at most` : budget < bytes ? `  over its budget of ${budget}` : ''
    const growth = `${bytes < before ? '' : '+'}${bytes - before}`
    console.log(`  ${title.padEnd(26)} ${String(bytes).padStart(6)} ${growth.padStart(7)}${verdict}`)
  }
  const families = await guideSizes()
  console.log(`\n  ${'guides'.padEnd(26)}   data  English words  most in`)
  for (const family of families) {
    const tooMany = family.data > data.most || family.most > words.most
    const over = family.data > data.budget || family.most > words.budget
    if (tooMany) failed++
    const verdict = tooMany
      ? `  too many: ${data.most}, ${words.most} at most`
      : over
        ? `  over its budget of ${data.budget}, ${words.budget}`
        : ''
    const columns = [family.data, family.english, family.most].map((bytes, at) =>
      String(bytes).padStart([6, 14, 6][at]),
    )
    console.log(`  ${family.family.padEnd(26)} ${columns.join(' ')} ${family.language}${verdict}`)
  }
  return { ...nothing, passed: entries.length + families.length - failed, failed }
}

// What loads before anyone is stuck: the entry and all that it imports statically. esbuild puts what is imported on
// demand into chunks of its own, and those are not counted. React belongs to the app.
async function gzipBytes({ source, loader = 'ts', without = [] }) {
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
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', ...without],
  })
  const paths = withStaticImports(`stdin.${loader === 'css' ? 'css' : 'js'}`, metafile.outputs)
  const files = outputFiles.filter(({ path }) => paths.has(path.slice(root.length)))
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

function withStaticImports(path, outputs, found = new Set()) {
  if (found.has(path) || !outputs[path]) return found
  found.add(path)
  for (const { kind, path: imported } of outputs[path].imports) {
    if (kind === 'import-statement') withStaticImports(imported, outputs, found)
  }
  return found
}
