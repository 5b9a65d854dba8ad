import { gzipSync } from 'node:zlib'
import { nothing } from '../count.mjs'
import { root } from '../root.mjs'
import { guideSizes } from './guideSizes.mjs'

const core = './packages/core/src/index.ts'
const react = './packages/react/src/index.ts'
const guides = './packages/guides/src/index.ts'
const guided = './packages/react/src/gate/guided'

// `most` fails the run. Where that is more than the `budget`, docs/decisions/0018 says why; it is only ever lowered.
const entries = [
  { title: '@precall/core, all of it', source: `export * from '${core}'`, most: 9200 },
  { title: '{ PermissionGate }', source: `export { PermissionGate } from '${react}'`, budget: 8000, most: 14_410 },
  {
    title: '{ usePermissionState }',
    source: `export { usePermissionState } from '${react}'`,
    budget: 3000,
    most: 9650,
  },
  // Of those who are stuck: to find the guide and put it into words, before its data and the words themselves.
  { title: 'openGuidebook', source: `export { openGuidebook } from '${guides}'`, most: 3350 },
  { title: 'what shows a guide', source: `export * from '${guided}/index.tsx'`, most: 7600 },
  {
    title: 'of it, for the picture',
    source: `export * from '${guided}/Picture.tsx'; export { pictureLooks } from '${guided}/looks.ts'`,
    // The steps draw the same signs.
    without: ['./Drawing'],
    most: 3000,
  },
  { title: 'styles.css', source: `@import './packages/react/src/styles.css'`, loader: 'css', budget: 4000, most: 4000 },
]

// Of the guides, in bytes: the data of one family, and its words and labels in one language.
const mostData = 2000
const mostWords = 3000

export async function size() {
  let failed = 0
  for (const { title, budget, most, ...entry } of entries) {
    const bytes = await gzipBytes(entry)
    if (bytes > most) failed++
    const verdict =
      bytes > most ? `  too many: ${most} at most` : budget < bytes ? `  over its budget of ${budget}` : ''
    console.log(`  ${title.padEnd(26)} ${String(bytes).padStart(6)}${verdict}`)
  }
  const families = await guideSizes()
  console.log(`\n  ${'guides'.padEnd(26)}   data  words, labels  most in`)
  for (const { family, data, english, most, language } of families) {
    const tooMany = data > mostData || most > mostWords
    if (tooMany) failed++
    const columns = [String(data).padStart(6), String(english).padStart(14), String(most).padStart(6), language]
    console.log(
      `  ${family.padEnd(26)} ${columns.join(' ')}${tooMany ? `  too many: ${mostData}, ${mostWords} at most` : ''}`,
    )
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
