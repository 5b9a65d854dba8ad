import type { AppointmentFailure } from './appointmentError'
import type { Exchange, Message } from './exchange'
import { createPause } from './pause'

/** A message on its way. */
export interface Letter {
  readonly message: Message
  /** Called once: it is recorded, it failed for good, or a later one took its place. */
  settled(failure?: AppointmentFailure | 'replaced'): void
}

export interface Mailbox {
  /** Sends it as soon as what is on its way has arrived. */
  post(letter: Letter): void
  /** Why the last attempt did not arrive. */
  trouble(): AppointmentFailure | undefined
  /** Resolves when nothing is on its way any more. */
  empty(): Promise<void>
  /** Sends at once what waits: the page goes away. */
  hurry(): void
  /** The person is online again. */
  wake(): void
}

/**
 * Sends one letter after the other, and each until it has arrived. `merge` says what becomes of a letter that waits when another
 * comes. `latestWins`: one that did not arrive is dropped once there is a later one.
 */
export function createMailbox(
  exchange: Exchange,
  signal: AbortSignal,
  { latestWins, merge }: { latestWins: boolean; merge(waiting: Letter, next: Letter): Letter },
): Mailbox {
  const pause = createPause(signal)
  const empties = new Set<() => void>()
  let waiting: Letter | undefined
  let current: Letter | undefined
  let trouble: AppointmentFailure | undefined
  let failures = 0

  async function run(): Promise<void> {
    while (waiting && !signal.aborted) {
      current = waiting
      waiting = undefined
      await deliver(current)
      current = undefined
    }
    for (const empty of empties) empty()
    empties.clear()
  }

  async function deliver(letter: Letter): Promise<void> {
    for (;;) {
      const reply = await exchange(letter.message, signal)
      if (signal.aborted) return letter.settled({ kind: 'aborted' })
      trouble = reply.kind === 'done' ? undefined : reply.failure
      if (reply.kind !== 'later') {
        failures = 0
        return letter.settled(trouble)
      }
      failures++
      if (!(latestWins && waiting && reply.after === undefined)) await pause.wait(failures, reply.after)
      if (signal.aborted) return letter.settled({ kind: 'aborted' })
      if (latestWins && waiting) return letter.settled('replaced')
    }
  }

  return {
    post(letter) {
      if (signal.aborted) return letter.settled({ kind: 'aborted' })
      waiting = waiting ? merge(waiting, letter) : letter
      pause.wake()
      if (!current) void run()
    },
    trouble: () => trouble,
    empty: () => (current ? new Promise((resolve) => empties.add(resolve)) : Promise.resolve()),
    hurry() {
      // What is in flight arrives by itself: it is sent with `keepalive`. The same key keeps one that is sent twice from counting twice.
      if (signal.aborted) return
      if (current && pause.isOn() && !(latestWins && waiting)) void exchange(current.message, signal)
      if (waiting) void exchange(waiting.message, signal)
    },
    wake: pause.wake,
  }
}
