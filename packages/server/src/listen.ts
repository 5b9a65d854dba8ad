import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ProblemCode } from './contract/problem'
import { problemOf } from './http/problemResponse'
import type { AppointmentServer } from './openServer'

/** How long requests under way may take once the server is told to end, in milliseconds. */
const patience = 5000

/** Serves it on a port of this machine, 0 for any that is free, and ends it in peace. */
export async function listen(
  appointments: AppointmentServer,
  {
    port,
    host = '127.0.0.1',
    url,
  }: { readonly port: number; readonly host?: string; readonly url?: string | undefined },
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => void appointments.listener(request, response))
  limitPatience(server)
  server.on('upgrade', (request, socket, head) => {
    if (!appointments.upgrade(request, socket, head)) socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const reached = url ?? `http://localhost:${(server.address() as AddressInfo).port}`
  await appointments.announce(reached)
  return {
    url: reached,
    async close() {
      const closed = closeServer(server)
      await appointments.close()
      await closed
    },
  }
}

/** Keeps what is sent slowly, or cannot be read, from holding a server up. */
export function limitPatience(server: Server): void {
  server.headersTimeout = 10_000
  // Later than a body is refused with a word (`bodyPatience`): for what never gets that far.
  server.requestTimeout = 30_000
  server.maxHeadersCount = 50
  server.on('clientError', refuseUnreadable)
}

/** What Node's parser cannot read never becomes a request. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const code: ProblemCode =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? 'too-large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'too-slow'
        : 'malformed'
  const body = JSON.stringify(problemOf(code))
  const { status } = problemOf(code)
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  )
  return socket
}

/** Takes no new connections, lets go of those that are idle, and waits for the others. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(limit)
      resolve()
    })
    server.closeIdleConnections()
  })
}
