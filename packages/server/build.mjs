// @ts-check
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))

/**
 * Writes the server for plain Node: one file for each of these sources, next to the packages that it needs.
 *
 * @param {string} [outdir]
 */
export async function buildServer(outdir = 'dist') {
  const { dependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'))
  // Our own packages are TypeScript, and go in. All others stay what they are.
  const external = Object.keys(dependencies).filter((name) => !name.startsWith('@precall/'))
  await build({
    absWorkingDir: folder,
    entryPoints: ['src/main.ts', 'src/index.ts'],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: external.flatMap((name) => [name, `${name}/*`]),
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}
