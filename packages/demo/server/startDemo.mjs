// @ts-check
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createLogger, createServer as createVite } from 'vite'
import { listenOnLocalhost } from './listenOnLocalhost.mjs'
import { startSignalling } from './startSignalling.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Starts the whole demo in this process: the pages, and the signalling they reach through the same origin.
 *
 * @param {number} firstPort
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startDemo(firstPort) {
  const signalling = await startSignalling()
  const server = createServer()
  const vite = await createVite({
    root,
    customLogger: quietLogger(),
    server: {
      middlewareMode: { server },
      hmr: { server },
      proxy: { '^/peer/': { target: signalling.url, ws: true } },
    },
  })
  server.on('request', vite.middlewares)
  const { port, close } = await listenOnLocalhost(server, firstPort)
  const url = `http://localhost:${port}/`
  await warmUp(url)

  return {
    url,
    async close() {
      close()
      server.close()
      server.closeAllConnections()
      signalling.close()
      await vite.close()
    },
  }
}

/** Fetches what the first visitor will, so that the address opens at once. */
async function warmUp(/** @type {string} */ url) {
  for (const page of ['', 'clinic/']) {
    const response = await fetch(url + page)
    if (!response.ok) throw new Error(`${url}${page} answers ${response.status}.`)
    await response.text()
  }
}

function quietLogger() {
  const logger = createLogger('warn')
  const { error } = logger
  logger.error = (message, options) => {
    // A tab that goes away takes its socket with it: the proxy calls that an error.
    if (!/ws proxy/.test(message)) error(message, options)
  }
  return logger
}
