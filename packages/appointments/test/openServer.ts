import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

interface Heard {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: {
    readonly permissions?: string
    readonly codes?: readonly string[]
    readonly [field: string]: unknown
  }
}

/** What a server does with one request: answers, never does, or cuts the line. Before or after it has recorded it. */
export type Answer =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | 'hang'
  | 'cut'
  | 'record, then cut'

/** A real server, which keeps to the contract as far as a client sees it. `answers` are for the first requests. */
export async function openServer(...answers: (Answer | undefined)[]) {
  const heard: Heard[] = []
  /** What it has recorded, each key once. */
  const recorded: Heard[] = []
  const keys = new Set<string>()
  const server = createServer((request, response) => void take(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const { method = '', url: path = '', headers } = request
    const one = { method, path, headers, body: text ? (JSON.parse(text) as Heard['body']) : {} }
    heard.push(one)
    const answer = answers.shift()
    if (answer === 'hang') return
    if (answer === 'cut') return void request.socket.destroy()
    if (answer && typeof answer === 'object') {
      response.writeHead(answer.status, answer.headers)
      return void response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
    }
    const key = headers['idempotency-key'] as string | undefined
    if (key && !keys.has(key)) {
      keys.add(key)
      recorded.push(one)
    }
    if (answer === 'record, then cut') return void request.socket.destroy()
    const isGranted = recorded.at(-1)?.body.permissions === 'granted'
    if (method !== 'GET') return void response.end('{}')
    response.statusCode = isGranted ? 200 : 409
    response.end(JSON.stringify(isGranted ? room : { code: 'permission-not-recorded' }))
  }

  const { port } = server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}/api`, heard, recorded, answers }
}

export const room = {
  token: 'of-the-room',
  expiresAt: '2026-11-30T09:00:00.000Z',
  signalling: { url: 'http://127.0.0.1/peer', id: 'a', other: 'b' },
}
