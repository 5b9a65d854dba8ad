// @ts-check
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer as createVite } from 'vite'

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */

const root = fileURLToPath(new URL('..', import.meta.url))
/** What the pages are made of. Vite would serve the whole workspace, and whatever lies in it. */
const made = ['.', '../appointments', '../core', '../guides', '../react', '../testing', '../../node_modules']
/** Those of Vite, which are left out once there are others: https://vite.dev/config/server-options.html#server-fs-deny */
const usuallyDenied = ['.env', '.env.*', '*.{crt,pem,key,p12,pfx,cer,der}', '.npmrc', '.yarnrc.yml', '**/.git/**']

/** What goes with every answer of the demo. */
const headers = {
  // What stands in a link is told to no other page.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // No other page draws itself over Start Video. Vite puts scripts and styles of its own into a page, so those are left alone.
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'",
}

/**
 * The pages. They are served from their sources, and nothing else is: least of all the folder with the database and the links.
 *
 * @param {{ server: Server, folder: string, cacheDir?: string }} options
 */
export async function openPages({ server, folder, cacheDir }) {
  const vite = await createVite({
    root,
    logLevel: 'warn',
    ...(cacheDir && { cacheDir }),
    server: {
      middlewareMode: { server },
      hmr: { server },
      fs: { allow: made, deny: [...usuallyDenied, ...everythingIn(folder)] },
    },
  })
  return {
    /** @param {ServerResponse} response */
    prepare(response) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    },
    /**
     * @param {IncomingMessage} request
     * @param {ServerResponse} response
     */
    answer: (request, response) => vite.middlewares(request, response),
    close: () => vite.close(),
  }
}

/**
 * As patterns, under each name that the folder has.
 *
 * @param {string} folder
 */
function everythingIn(folder) {
  const path = resolve(folder)
  return [path, realpathSync(path)].map(
    (name) => `${name.replaceAll('\\', '/').replace(/[$^*+?!@()[\]{}|,]/g, '\\$&')}{,/**}`,
  )
}
