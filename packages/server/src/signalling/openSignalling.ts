import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type IClient, PeerServer } from 'peer'
import { type WebSocket, WebSocketServer } from 'ws'
import { problemOf } from '../http/problemResponse'
import { Refusal } from '../refusal'
import { watchLines } from './watchLines'

/** The path that a page gives to PeerJS. */
export const signallingPath = '/peer'

/** Larger than any offer: a description of two tracks is some 6 kB. */
const largestMessage = 64 * 1024

/** Someone who is let in. */
export interface Admitted {
  /** The room that both participants are in. */
  readonly room: string
  /** Called when the connection has ended, from either side. */
  gone?(): void
}

export interface Signalling {
  /** Takes a connection over, if it is for the signalling. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** The rooms that someone is connected to. */
  rooms(): readonly string[]
  /** Whether anyone is connected under this id, or is about to be. */
  isPresent(peerId: string): boolean
  /** Ends the connections to a room. */
  cut(room: string): void
  close(): void
}

/**
 * The PeerJS server, through which two participants find each other. `admit` throws if the token opens nothing under this id.
 * Each participant is known by an id that only the other was told, so that no one reaches into another room. A connection that
 * answers no ping for longer than `patience`, in milliseconds, is dead.
 */
export function openSignalling(
  admit: (token: string, peerId: string) => Promise<Admitted>,
  { path = signallingPath, patience = 5000 }: { readonly path?: string; readonly patience?: number } = {},
): Signalling {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage })
  // PeerJS listens on a port of its own, and is given connections by us instead.
  const peers = PeerServer({ host: '127.0.0.1', port: 0, path, createWebSocketServer: () => sockets }, (server) =>
    server.close(),
  )
  // A tab that is closed in the middle of a message is not a reason to end.
  peers.on('error', () => {})
  tellWhoLeft(peers)
  const present = new Map<WebSocket, Admitted & { readonly peerId: string }>()
  const lines = watchLines(patience)

  /** Whose connection is not there yet, and is already recorded. */
  const arriving = new Set<{ readonly peerId: string }>()

  async function open(request: IncomingMessage, socket: Duplex, head: Buffer, given: URLSearchParams) {
    const arrival = { token: given.get('token') ?? '', peerId: given.get('id') ?? '' }
    arriving.add(arrival)
    await letIn(arrival, given.get('key') ?? '', [request, socket, head]).finally(() => arriving.delete(arrival))
  }

  async function letIn(
    { token, peerId }: { readonly token: string; readonly peerId: string },
    key: string,
    [request, socket, head]: readonly [IncomingMessage, Duplex, Buffer],
  ) {
    const admitted = await admit(token, peerId)
    // A page whose network has changed is back before anyone notices that its last connection is dead. One that lives keeps its id.
    const alive = new Set<WebSocket>()
    for (;;) {
      const [old] = [...present].find(([line, one]) => one.peerId === peerId && !alive.has(line)) ?? []
      if (!old) break
      if (await lines.answers(old)) alive.add(old)
      else await lines.end(old)
    }
    // PeerJS reads this again, and is to read no more than what was let in: of two ids it would take the other.
    request.url = `${path}/peerjs?${new URLSearchParams({ key, id: peerId, token }).toString()}`
    let isOpen = false
    sockets.handleUpgrade(request, socket, head, (opened) => {
      isOpen = true
      present.set(opened, { ...admitted, peerId })
      lines.watch(opened)
      opened.on('close', () => {
        present.delete(opened)
        admitted.gone?.()
      })
      sockets.emit('connection', opened, request)
    })
    // They have gone meanwhile, or their request was none that opens a WebSocket.
    if (!isOpen) admitted.gone?.()
  }

  return {
    upgrade(request, socket, head) {
      const [pathname, query] = (request.url ?? '').split('?')
      if (pathname !== `${path}/peerjs`) return false
      socket.on('error', () => {})
      open(request, socket, head, new URLSearchParams(query)).catch((error: unknown) =>
        refuse(socket, error instanceof Refusal ? 'not-found' : 'unavailable'),
      )
      return true
    },
    rooms: () => [...new Set([...present.values()].map(({ room }) => room))],
    isPresent: (peerId) => [...arriving, ...present.values()].some((one) => one.peerId === peerId),
    cut(room) {
      for (const [opened, one] of present) if (one.room === room) opened.close(1000, 'The visit has ended.')
    },
    close() {
      lines.stop()
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

function refuse(socket: Duplex, code: 'not-found' | 'unavailable') {
  const problem = problemOf(code)
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    ...(code === 'unavailable' ? ['Retry-After: 1'] : []),
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/**
 * Tells a page that the other is gone. A closed tab says nothing to its peer, who would look at a picture that stands still until
 * it gives up; the server sees the tab's socket close at once.
 */
function tellWhoLeft(peers: ReturnType<typeof PeerServer>) {
  const present = new Map<string, IClient>()
  peers.on('connection', (client) => present.set(client.getId(), client))
  peers.on('disconnect', (client) => {
    const id = client.getId()
    present.delete(id)
    const other = id.endsWith('-patient') ? id.replace(/patient$/, 'clinician') : id.replace(/clinician$/, 'patient')
    present.get(other)?.send({ type: 'LEAVE', src: id, dst: other })
  })
}
