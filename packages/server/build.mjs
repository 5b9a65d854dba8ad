// @ts-check
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))
const entries = ['main', 'index']

/** Writes the server for plain Node: one file for each of these sources, next to the packages that it needs. It takes a twentieth of a second. */
export async function buildServer() {
  const { dependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'))
  // Our own packages are TypeScript, and go in. All others stay what they are.
  const external = Object.keys(dependencies).filter((name) => !name.startsWith('@precall/'))
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: entries.map((entry) => `src/${entry}.ts`),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: external.flatMap((name) => [name, `${name}/*`]),
    sourcemap: 'linked',
    logLevel: 'warning',
  })
  // Another process may be reading them, or writing the same: each is whole at any moment, and an entry comes after what it imports.
  const isEntry = (/** @type {string} */ path) => entries.includes(basename(path, '.js'))
  for (const { path, contents } of outputFiles.toSorted((one, other) => +isEntry(one.path) - +isEntry(other.path))) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.${process.pid}`, contents)
    await rename(`${path}.${process.pid}`, path)
  }
}
