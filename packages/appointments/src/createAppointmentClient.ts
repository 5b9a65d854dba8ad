// Over 200 lines, because what is sent when, and what the room waits for, is read as one.
import type { ChangeDetails, GateState } from '@precall/core'
import type { PrecallEvent } from '@precall/core/log'
import type { Platform } from '@precall/core/platform'
import { addressOf } from './addressOf'
import type { AppointmentFailure } from './appointmentError'
import { AppointmentError } from './appointmentError'
import { deadline } from './deadline'
import { exchangeWith, isToken } from './exchange'
import type { Reply } from './exchange'
import { createMailbox } from './mailbox'
import { bothDevices, outcomeOf } from './outcomeOf'
import { random } from './random'

export interface AppointmentOptions {
  /** The server's address: `https://clinic.example/api`, or `/api`. */
  readonly baseUrl: string
  /** Which appointment it is about. It is no secret. */
  readonly appointmentId: string
  /** The secret of the link, or what gets one. It travels in the header `Authorization`, and nowhere else. */
  readonly token: string | (() => string | Promise<string>)
  /** Sends the requests. Default: the page's own. */
  readonly fetch?: typeof fetch
  /** Also say in the headers `X-Camera` and `X-Microphone` what the body says. Default: false. */
  readonly permissionHeaders?: boolean
  /** What `handleEvent` says about the browser: `platformOf()` of `@precall/core/platform`. Default: unknown. */
  readonly platform?: Pick<Platform, 'browser' | 'os'>
  /** Hears what the server has refused. Default: it is reported as an uncaught error. */
  onError?(error: AppointmentError): void
}

/** What starts the call: `signalling` is the server's own. */
export interface Room {
  readonly token: string
  readonly expiresAt: string
  readonly signalling: { readonly url: string; readonly id: string; readonly other: string }
}

export interface AppointmentClient {
  /** For the gate's `onStateChange`. It never throws, and nothing waits for it. */
  handleStateChange(state: GateState, details: Pick<ChangeDetails, 'reason'>): void
  /** For `onEvent`, if the clinic may also see the browser and the step. Say so to the person: `sharesProgress`. */
  readonly handleEvent: ((event: PrecallEvent) => void) & {
    /** So that the gate can tell, in development, that its own `sharesProgress` is missing. */
    readonly sharesProgress: true
  }
  /** For `onGranted`: the room, once it is recorded that the devices are on. Rejects with an {@link AppointmentError} after 20 s. */
  room(options?: { readonly signal?: AbortSignal }): Promise<Room>
  /** Resolves once nothing is on its way any more. */
  flush(): Promise<void>
  /** Calls off what is on its way, and takes the listeners away. */
  dispose(): void
}

/** How long a person waits for the room, before they are told. */
const patience = 20_000
/** The server takes so many events at once. */
const mostEvents = 50

/** What tells the appointment's server how far the person has come, and gets the room. */
export function createAppointmentClient(options: AppointmentOptions): AppointmentClient {
  const { token, permissionHeaders, platform, onError = throwIt } = options
  const address = addressOf(options.baseUrl, options.appointmentId)
  if (typeof token !== 'function' && !isToken(token)) fail({ kind: 'invalid-token' })
  // Called on `globalThis`: browsers refuse a `fetch` of any other.
  const exchange = exchangeWith(address, token, options.fetch ?? ((url, init) => globalThis.fetch(url, init)))
  const controller = new AbortController()
  const { signal } = controller
  const updates = createMailbox(exchange, signal)
  const events = createMailbox(exchange, signal, bothBatches)
  const page = random()
  let number = 0
  let claim: Claim | undefined

  function listen(method: 'addEventListener' | 'removeEventListener'): void {
    if (typeof window === 'undefined') return
    window[method]('online', wake)
    // Back from where the browser had frozen it, and its timers.
    window[method]('pageshow', wake)
    window[method]('pagehide', hurry)
  }
  function wake(): void {
    updates.wake()
    events.wake()
  }
  function hurry(): void {
    updates.hurry()
    events.hurry()
  }
  listen('addEventListener')

  const tell = safely(({ failure }: Reply) => {
    // A later one of this page has arrived before it: nothing is lost.
    if (!failure || failure.kind === 'aborted' || (failure.kind === 'refused' && failure.code === 'out-of-order'))
      return
    onError(new AppointmentError(failure))
  })

  const nextOrder = () => ({ page, number: number++ })

  function update(state: GateState): void {
    const outcome = outcomeOf(state)
    const text = JSON.stringify(outcome)
    if (!outcome || claim?.text === text) return
    const said: Record<string, string> = {}
    const headers: Record<string, string> = {}
    for (const device of bothDevices) {
      if (!state.devices[device]) continue
      const { permission } = state.permissions[device]
      said[device] = permission
      if (permissionHeaders) headers[headerOf[device]] = answers[permission]
    }
    const made: Claim = {
      text,
      isGranted: outcome.permissions === 'granted',
      send() {
        made.failure = undefined
        const body = { ...outcome, ...said, order: nextOrder() }
        made.sent = new Promise((resolve) => {
          updates.post({ method: 'POST', path: 'video-room/permission-update', headers, body }, (reply) => {
            const { failure } = reply
            made.failure = failure
            // Otherwise the same state would never be told again. The room asks for it by itself.
            if (failure && claim === made && !made.isGranted) claim = undefined
            resolve()
            tell(reply)
          })
        })
      },
    }
    claim = made
    made.send()
  }

  async function getRoom(own: AbortSignal, passed: Promise<void>): Promise<Room> {
    // The gate hands the stream over before it tells its listeners.
    if (!claim?.isGranted) await new Promise((resolve) => setTimeout(resolve))
    // The person tries again.
    if (claim?.isGranted && claim.failure) claim.send()
    let current: Claim | undefined
    while (claim !== current) {
      current = claim
      if (!current?.isGranted) break
      await Promise.race([current.sent, passed])
      if (own.aborted) fail(updates.trouble())
    }
    if (!current?.isGranted) return fail({ kind: 'not-granted' })
    if (current.failure) fail(current.failure)
    const asking = createMailbox(exchange, own)
    const { failure, body } = await new Promise<Reply>((resolve) =>
      asking.post({ method: 'GET', path: 'video-room' }, resolve),
    )
    if (!failure && isRoom(body)) return body
    if (own.aborted) fail(asking.trouble())
    // What was recorded may be so no more: another page of this person may have said something else.
    current.failure = failure
    return fail(failure ?? { kind: 'unreadable', status: 200 })
  }

  return {
    handleStateChange: safely((state, { reason }) => {
      if (reason === 'start') {
        claim = undefined
        updates.post({ method: 'PUT', path: 'video-room/video-permission', body: { order: nextOrder() } }, tell)
      }
      update(state)
    }),

    handleEvent: Object.assign(
      safely((event: PrecallEvent) => {
        const { visit: _, ...happened } = event
        const body = {
          events: [happened],
          browser: { name: platform?.browser ?? 'unknown' },
          system: { name: platform?.os ?? 'unknown' },
        }
        events.post({ method: 'POST', path: 'events', body }, tell)
      }),
      { sharesProgress: true } as const,
    ),

    async room({ signal: wanted } = {}) {
      const own = deadline(patience, signal, wanted)
      try {
        return await getRoom(own.signal, own.passed)
      } catch (error) {
        if (signal.aborted || wanted?.aborted) fail({ kind: 'aborted' })
        throw error
      } finally {
        own.end()
      }
    },

    async flush() {
      await Promise.all([updates.empty(), events.empty()])
    },

    dispose() {
      controller.abort()
      listen('removeEventListener')
    },
  }
}

/** The last update, until the next press. */
interface Claim {
  readonly text: string
  readonly isGranted: boolean
  send(): void
  sent?: Promise<void>
  failure?: AppointmentFailure | undefined
}

interface Batch {
  readonly events: readonly object[]
}

/** What waits goes together. If there are too many, the oldest are left out. */
function bothBatches(waiting?: object, next?: object): Batch {
  const [before, after] = [waiting as Batch, next as Batch]
  return { ...after, events: before.events.concat(after.events).slice(-mostEvents) }
}

const headerOf = { camera: 'X-Camera', microphone: 'X-Microphone' } as const
const answers = { granted: 'Granted', denied: 'Denied', prompt: 'Query', unknown: 'Query' } as const

function isRoom(body: unknown): body is Room {
  const room = body as Room | null | undefined
  return (
    typeof room?.token === 'string' && typeof room.expiresAt === 'string' && typeof room.signalling?.url === 'string'
  )
}

/** What is late, and has not failed, is busy. */
function fail(failure: AppointmentFailure = { kind: 'busy' }): never {
  throw new AppointmentError(failure)
}

/** Between the app and the gate, where neither is to stop the other: what is thrown surfaces as an uncaught error. */
function safely<Given extends readonly unknown[]>(work: (...given: Given) => void): (...given: Given) => void {
  return (...given) => {
    try {
      work(...given)
    } catch (thrown) {
      // `reportError` is newer than the browsers that we serve.
      setTimeout(() => {
        throw thrown
      })
    }
  }
}

function throwIt(error: unknown): never {
  throw error
}
