// @ts-check
import { createServer } from 'node:net'

/**
 * Listens on `firstPort`, or on the next one that is free, and answers on both addresses that `localhost` may mean.
 *
 * @param {import('node:http').Server} server
 * @param {number} firstPort
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function listenOnLocalhost(server, firstPort) {
  for (let wanted = firstPort; wanted <= 65535; wanted++) {
    try {
      await listen(server, wanted, '127.0.0.1')
    } catch (error) {
      if (codeOf(error) === 'EADDRINUSE') continue
      throw new Error(`The demo may not listen on port ${wanted} (${codeOf(error)}). Choose another with PORT.`, {
        cause: error,
      })
    }
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    // Which of the two a browser tries first depends on the machine. One HTTP server takes the connections of both.
    const twin = createServer((socket) => server.emit('connection', socket))
    try {
      await listen(twin, port, '::1')
      return { port, close: () => twin.close() }
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') return { port, close: () => {} } // A machine without IPv6.
      await new Promise((resolve) => server.close(resolve))
    }
  }
  throw new Error(`No port from ${firstPort} to 65535 is free. Choose a lower one with PORT.`)
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string} host
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject)
      resolve(undefined)
    })
  })
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code
}
