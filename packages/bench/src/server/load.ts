import { Agent, request } from 'node:http'

export interface Sent {
  readonly url: string
  readonly secret: string
  readonly key: string
  readonly body: unknown
}

const senders = 16
/** The part at the beginning that is not counted: connections are made, and code that has run before is faster. */
const warmUp = 1 / 4

/** Asks from 16 senders at once, each the next as soon as it has its answer. Returns how long each took, in milliseconds. */
export async function load(next: (number: number) => Sent, seconds: number): Promise<readonly number[]> {
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
  return times
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
