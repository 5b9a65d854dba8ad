import { deadline } from './deadline'
import type { AppointmentFailure } from './appointmentError'
import type { Exchange, Message, Reply } from './exchange'
import { random } from './random'

/** Called once: it is recorded, or it failed for good. `aborted`: a later one took its place, or no one wants it any more. */
type Settled = (reply: Reply) => void

export interface Mailbox {
  /** Sends it as soon as what is on its way has arrived. */
  post(message: Message, settled: Settled): void
  /** Why the last attempt did not arrive. */
  trouble(): AppointmentFailure | undefined
  /** Resolves when nothing is on its way any more. */
  empty(): Promise<void>
  /** Sends at once what waits: the page goes away. */
  hurry(): void
  /** Ends a pause that the server has not asked for: the person is online again. */
  wake(): void
}

interface Letter extends Message {
  body?: object
  readonly settled: Settled
  /** It may have arrived, so that it stays as it is. */
  isTried?: boolean
}

const firstPause = 500
const longestPause = 30_000

const calledOff: Reply = { failure: { kind: 'aborted' } }

/**
 * Sends one letter after the other, and each until it has arrived. `merge` makes one body of that of a letter that waits and that of
 * another that comes. Without it the latest wins: a letter that waits, or did not arrive, is dropped once there is a later one.
 */
export function createMailbox(
  exchange: Exchange,
  signal: AbortSignal,
  merge?: (waiting: object | undefined, next: object | undefined) => object,
): Mailbox {
  /** The first is on its way. */
  const queue: Letter[] = []
  let running: Promise<void> | undefined
  let trouble: AppointmentFailure | undefined
  /** Undefined while something is in flight. */
  let endPause: (() => void) | undefined

  async function run(): Promise<void> {
    let longest = firstPause
    for (let letter = queue[0]; letter; letter = queue[0]) {
      letter.isTried = true
      endPause = undefined
      let reply = await exchange(letter, signal)
      // What it was called off in says nothing of the server.
      if (!signal.aborted) trouble = reply.failure
      const { after } = reply
      if (after !== undefined) {
        // Half of it by chance: otherwise all who lost the same server come back to it at once.
        const random = ((1 + Math.random()) * longest) / 2
        longest = Math.min(longest * 2, longestPause)
        // What has a successor need not arrive, so the successor need not wait for it.
        const pause = deadline(!after && isReplaced() ? 0 : after + random, signal)
        endPause = after ? () => {} : pause.end
        await pause.passed
        if (!isReplaced() && !signal.aborted) continue
        reply = calledOff
      } else {
        longest = firstPause
      }
      do queue.shift()?.settled(reply)
      while (signal.aborted && queue[0])
    }
    running = undefined
  }

  const isReplaced = () => !merge && queue.length > 1

  return {
    post(message, settled) {
      if (signal.aborted) return settled(calledOff)
      const last = queue[queue.length - 1]
      if (last && !last.isTried) {
        if (merge) return void (last.body = merge(last.body, message.body))
        queue.pop()?.settled(calledOff)
      }
      const headers = message.body && {
        ...message.headers,
        'Content-Type': 'application/json',
        'Idempotency-Key': random(),
      }
      queue.push({ ...message, headers, settled })
      endPause?.()
      running = running ?? run()
    },
    trouble: () => trouble,
    empty: async () => running,
    hurry() {
      // What is in flight arrives by itself: it is sent with `keepalive`. The key keeps one that is sent twice from counting twice.
      const rest = queue.slice(endPause ? 0 : 1)
      for (const letter of merge ? rest : rest.slice(-1)) {
        letter.isTried = true
        void exchange(letter, signal)
      }
    },
    wake: () => endPause?.(),
  }
}
