// @ts-check
import { PeerServer } from 'peer'

/**
 * Starts the PeerJS server, through which the two pages find each other: pictures and sound never pass it.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function startSignalling() {
  return new Promise((resolve, reject) => {
    // Only this machine needs to reach it: the pages come through the demo's own origin.
    const signalling = PeerServer({ host: '127.0.0.1', port: 0, path: '/peer' }, (server) => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      const close = () => {
        server.close()
        server.closeAllConnections()
      }
      server.on('error', reject)
      resolve({ url: `http://127.0.0.1:${port}`, close })
    })
    // A tab that is closed in the middle of a message is not a reason to end.
    signalling.on('error', () => {})
    tellWhoLeft(signalling)
  })
}

/**
 * Tells the pages that are there of one that is gone. A closed tab says nothing to its peer, who would look at a
 * picture that stands still until it gives up; the server sees the tab's socket close at once.
 *
 * @param {import('peer').PeerServerEvents} signalling
 */
function tellWhoLeft(signalling) {
  /** @type {Map<string, import('peer').IClient>} */
  const present = new Map()
  signalling.on('connection', (client) => present.set(client.getId(), client))
  signalling.on('disconnect', (client) => {
    present.delete(client.getId())
    for (const [id, other] of present) other.send({ type: 'LEAVE', src: client.getId(), dst: id })
  })
}
