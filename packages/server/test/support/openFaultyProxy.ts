import { createServer, request as ask } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

/** What the way to a server does with one request. `late`: the page hears that it failed, and it arrives after those that follow. */
const faults = ['none', 'dropped', 'answer dropped', 'delayed', 'late', 'repeated', 'repeated late', 'busy'] as const
export type Fault = (typeof faults)[number]

/** A proxy before this server. `fault` is asked at each request. */
export async function openFaultyProxy(target: string, fault: () => Fault) {
  const met = new Set<Fault>()
  const late: Promise<unknown>[] = []
  const server = createServer((request, response) => void take(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const forward = () => forwardTo(target, request, Buffer.concat(chunks))
    const now = fault()
    met.add(now)
    if (now === 'delayed') await wait(60)
    if (now === 'dropped') return void request.socket.destroy()
    if (now === 'busy') return void response.writeHead(503, { 'Retry-After': '0' }).end()
    if (now === 'late') {
      request.socket.destroy()
      return void late.push(wait(700).then(forward))
    }
    if (now === 'repeated late') late.push(wait(700).then(forward))
    const answers = await Promise.all(now === 'repeated' ? [forward(), forward()] : [forward()])
    if (now === 'answer dropped') return void request.socket.destroy()
    const answer = answers[0]
    response.writeHead(answer?.status ?? 502, { 'Content-Type': answer?.type ?? '' }).end(answer?.body)
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    met,
    /** Resolves once what is late has arrived. */
    settled: () => Promise.all(late),
  }
}

/** What follows from a number, and looks like chance. */
export function faultsFrom(seed: number): () => Fault {
  let state = seed
  return () => {
    // https://en.wikipedia.org/wiki/Linear_congruential_generator, with the numbers of Numerical Recipes.
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return faults[Math.floor((state / 2 ** 32) * faults.length)] ?? 'none'
  }
}

function forwardTo(target: string, { method, url, headers }: IncomingMessage, body: Buffer) {
  return new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const forwarded = ask(`${target}${url}`, { method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body: text }),
      )
    })
    forwarded.on('error', reject).end(body)
  })
}
