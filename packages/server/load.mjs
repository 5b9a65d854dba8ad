// @ts-check
import { buildServer } from './build.mjs'

// Not as words in the `import` itself, which would have the compiler read what esbuild has written.
const built = new URL('dist/index.js', import.meta.url).href

/**
 * The server, for a program in plain Node.
 *
 * @returns {Promise<typeof import('@precall/server')>}
 */
export async function loadServer() {
  await buildServer()
  return import(built)
}
