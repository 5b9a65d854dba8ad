import { Agent, request } from 'node:http'

/** What came of a load. In milliseconds; `late` is the 99th percentile. */
export interface Load {
  readonly perSecond: number
  readonly median: number
  readonly late: number
}

export interface Sent {
  readonly url: string
  readonly secret: string
  readonly key: string
  readonly body: unknown
}

const senders = 16
/** What is not counted, before: code that has run before is faster. */
const warmUp = 1 / 5

/** Asks from 16 senders at once, each the next as soon as it has its answer. */
export async function load(next: (number: number) => Sent, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders })
  const times: number[] = []
  let number = 0
  const start = performance.now() + seconds * warmUp * 1000
  const end = start + seconds * 1000
  await Promise.all(
    Array.from({ length: senders }, async () => {
      for (let asked = performance.now(); asked < end; asked = performance.now()) {
        const status = await post(agent, next(number++))
        if (status !== 200) throw new Error(`The answer is ${status}.`)
        const now = performance.now()
        if (asked >= start && now < end) times.push(now - asked)
      }
    }),
  )
  agent.destroy()
  times.sort((one, other) => one - other)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN
  return { perSecond: times.length / seconds, median: at(0.5), late: at(0.99) }
}

/** Not by `fetch`, which takes more time than the bare route does. */
function post(agent: Agent, { url, secret, key, body }: Sent): Promise<number | undefined> {
  const text = JSON.stringify(body)
  const headers = {
    Authorization: `Bearer ${secret}`,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    'Idempotency-Key': key,
  }
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method: 'POST', headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
    asked.on('error', reject).end(text)
  })
}
