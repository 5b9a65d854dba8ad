// @ts-check
import { createServer } from 'node:http'
import { loadServer } from '@precall/server/load.mjs'
import { listenOnLocalhost } from './listenOnLocalhost.mjs'
import { openPages } from './openPages.mjs'
import { openSamples } from './openSamples.mjs'

/** The path at which pages reach the appointments. */
const api = '/api'
const pages = ['', 'clinic/', 'clinic/day/']

/**
 * Starts the whole demo in this process: the pages, the appointments that they tell how far a person has come, and the signalling, all
 * in the same origin.
 *
 * @param {{ port: number, folder: string, databaseUrl?: string | undefined }} options
 * @returns {Promise<{ url: string, links: import('@precall/server').Links, close: () => Promise<void> }>}
 */
export async function startDemo({ port: firstPort, folder, databaseUrl }) {
  const { limitPatience, openDatabase, openServer, openSignalling, setUpSamples } = await loadServer()
  const database = await openDatabase({ url: databaseUrl, folder })
  const samples = await openSamples((now) => setUpSamples(database, folder, now))
  const appointments = await openServer({
    database,
    log: (line) => 'error' in line && console.error(`demo: ${JSON.stringify(line)}`),
  })
  // A visit that is only practised has a name in its address and no appointment: there is nothing in it to be kept from anyone.
  const practice = openSignalling(async (_, room) => ({ room }), { path: '/practice' })

  const server = createServer()
  const own = await openPages({ server, folder })
  limitPatience(server)
  server.on('request', (request, response) => {
    own.prepare(response)
    if (samples.answer(request, response)) return
    if (!request.url?.startsWith(`${api}/`)) return own.answer(request, response)
    request.url = request.url.slice(api.length)
    void appointments.listener(request, response)
  })
  server.on('upgrade', (request, socket, head) => {
    if (appointments.upgrade(request, socket, head) || practice.upgrade(request, socket, head)) return
    // Vite takes its own.
    if (!request.headers['sec-websocket-protocol']?.startsWith('vite-')) socket.destroy()
  })
  const { port, close } = await listenOnLocalhost(server, firstPort)
  const url = `http://localhost:${port}/`
  await appointments.announce(url)
  await warmUp(url)

  return {
    url,
    links: samples.links(),
    async close() {
      close()
      server.close()
      practice.close()
      await appointments.close()
      server.closeAllConnections()
      await own.close()
      await database.close()
    },
  }
}

/** Fetches what the first visitor will, so that the address opens at once. */
async function warmUp(/** @type {string} */ url) {
  for (const page of pages) {
    const response = await fetch(url + page)
    if (!response.ok) throw new Error(`${url}${page} answers ${response.status}.`)
    await response.text()
  }
}
