import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Evaluates } from '../support/person/actInPage'

/**
 * A line to the documents of a browser that no protocol drives: each asks here for what to run, and says what came of it.
 * A driven WebKitGTK allows every request by itself (docs/facts/browsers.md#in-webkitgtk), so a driver is no help.
 */
export interface LineToPage {
  /** The script that puts a document on the line. It calls itself `name`, or what its address says after `?line=`. */
  script(name: string): string
  /** The document on the line under this name: the newest of them. */
  document(name: string): Evaluates
  close(): Promise<void>
}

/** A document that has come, under its name. Each calls itself otherwise. */
interface Caller {
  readonly self: string
  readonly response: ServerResponse
}
interface Errand {
  readonly id: number
  readonly code: string
}
interface Answer {
  readonly id: number
  readonly value?: unknown
  readonly threw?: string
}

/** A document that does not answer is gone, or has never come. */
const ANSWERS_MS = 5_000

export async function openLine(): Promise<LineToPage> {
  const waiting = new Map<string, Caller>()
  /** Who was sent each errand that is not answered yet. */
  const sent = new Map<number, { readonly name: string; readonly self: string; giveUp(): void }>()
  const answers = new Map<number, (answer: Answer) => void>()
  let last = 0

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost')
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cache-control', 'no-store')
    if (pathname === '/next') {
      const [name, self] = [searchParams.get('name')!, searchParams.get('self')!]
      // If there are two, the older document is gone and answers no more.
      waiting.get(name)?.response.destroy()
      for (const errand of sent.values()) if (errand.name === name && errand.self !== self) errand.giveUp()
      waiting.set(name, { self, response })
      response.once('close', () => waiting.get(name)?.response === response && waiting.delete(name))
      return
    }
    let body = ''
    request.on('data', (data) => (body += String(data)))
    request.on('end', () => {
      const answer = JSON.parse(body) as Answer
      answers.get(answer.id)?.(answer)
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo

  const send = async (name: string, errand: Errand, giveUp: () => void): Promise<void> => {
    const giveUpAt = Date.now() + ANSWERS_MS
    while (!waiting.has(name)) {
      if (Date.now() > giveUpAt) throw new Error(`No document called ${name} is on the line.`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const { self, response } = waiting.get(name)!
    waiting.delete(name)
    sent.set(errand.id, { name, self, giveUp })
    response.end(JSON.stringify(errand))
  }

  return {
    script: (name) => `(${holdTheLine.toString()})(${JSON.stringify(name)}, ${port})`,
    document: (name) => ({
      async evaluate(run, argument) {
        const id = ++last
        let giveUp!: () => void
        const answered = new Promise<Answer>((resolve, reject) => {
          giveUp = () => reject(new Error(`The document called ${name} did not answer.`))
          answers.set(id, resolve)
          setTimeout(giveUp, ANSWERS_MS * 2).unref()
        })
        answered.catch(() => undefined)
        await send(name, { id, code: `(${run.toString()})(${JSON.stringify(argument)})` }, giveUp)
        const { value, threw } = await answered.finally(() => {
          answers.delete(id)
          sent.delete(id)
        })
        if (threw !== undefined) throw new Error(threw)
        return value as never
      },
    }),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

// Runs in the page.
async function holdTheLine(usual: string, port: number): Promise<void> {
  const name = new URLSearchParams(location.search).get('line') ?? usual
  // A page in a sandbox is of no origin, and an insecure one is under another name.
  const server = `http://${location.hostname || 'localhost'}:${port}`
  const self = Math.random()
  for (;;) {
    try {
      const response = await fetch(`${server}/next?name=${name}&self=${self}`)
      const { id, code } = (await response.json()) as Errand
      const answer = await Promise.resolve()
        // oxlint-disable-next-line no-eval -- what a test sends is code
        .then(() => (0, eval)(code) as unknown)
        .then(
          (value) => ({ id, value }),
          (error) => ({ id, threw: String(error) }),
        )
      await fetch(`${server}/answer`, { method: 'POST', body: JSON.stringify(answer) })
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
