import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { layOut } from '../packed/layOut.mjs'
import { pack } from '../packed/pack.mjs'

const source = `import { PermissionGate } from '@precall/react'\nglobalThis.start(PermissionGate)\n`
const page = `<!doctype html><div id="root"></div><script type="module" src="./main.js"></script>`

/**
 * What two bundlers make of an app that speaks English and has the gate, from our packages as they are published: how many
 * files of JavaScript, and the bytes of gzip of those that load before the press and of all, which a PWA takes into its cache.
 * React belongs to the app.
 */
export async function emitted() {
  const packed = await pack()
  const wrong = packed.map((each) => each.wrong).join('')
  if (wrong) throw new Error(wrong)
  const app = await layOut(packed)
  writeFileSync(join(app, 'main.js'), source)
  writeFileSync(join(app, 'index.html'), page)
  return [await withVite(app), await withWebpack(app)]
}

async function withVite(app) {
  const { build } = await import('vite')
  const { output } = await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'vite', rollupOptions: { external: /^react(-dom)?(\/|$)/ } },
  })
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
  const first = new Set()
  const add = (name) => {
    if (first.has(name) || !chunks.has(name)) return
    first.add(name)
    chunks.get(name).imports.forEach(add)
  }
  for (const { isEntry, fileName } of chunks.values()) if (isEntry) add(fileName)
  return measured('Vite', join(app, 'vite'), [...first])
}

async function withWebpack(app) {
  const { default: webpack } = await import('webpack')
  // Names with a hash, as apps have them that are cached: the runtime knows each of them.
  const filename = '[name].[contenthash:8].js'
  const compiler = webpack({
    mode: 'production',
    context: app,
    entry: './main.js',
    output: { path: join(app, 'webpack'), filename, chunkFilename: filename },
    externals: { react: 'React', 'react-dom': 'ReactDOM', 'react/jsx-runtime': 'ReactJsx' },
    performance: false,
  })
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)))
  })
  await new Promise((resolve) => compiler.close(resolve))
  const { entrypoints, errors } = stats.toJson({ all: false, entrypoints: true, errors: true })
  if (errors[0]) throw new Error(errors[0].message)
  return measured(
    'webpack',
    join(app, 'webpack'),
    entrypoints.main.assets.map(({ name }) => name),
  )
}

function measured(bundler, folder, first) {
  const all = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'))
  const bytesOf = (files) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
  return { bundler, files: all.length, first: bytesOf(first), all: bytesOf(all) }
}
