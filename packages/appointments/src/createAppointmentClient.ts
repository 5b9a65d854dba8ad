// Over 200 lines, because what is sent when, and what the room waits for, is read as one.
import type { ChangeDetails, Device, GateState } from '@precall/core'
import type { PrecallEvent } from '@precall/core/log'
import type { Platform } from '@precall/core/platform'
import { addressOf } from './addressOf'
import type { AppointmentFailure } from './appointmentError'
import { AppointmentError } from './appointmentError'
import { exchangeWith, isToken } from './exchange'
import { createMailbox } from './mailbox'
import type { Letter } from './mailbox'
import { outcomeOf } from './outcomeOf'
import { createPause } from './pause'
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
  const { baseUrl, appointmentId, token, permissionHeaders, platform, onError } = options
  const url = addressOf(baseUrl, appointmentId)
  if (typeof token !== 'function' && !isToken(token)) {
    throw new TypeError(`createAppointmentClient: ${new AppointmentError({ kind: 'invalid-token' }).message}`)
  }
  // Called on `globalThis`: browsers refuse a `fetch` of any other.
  const exchange = exchangeWith(url, token, options.fetch ?? ((...request) => globalThis.fetch(...request)))
  const controller = new AbortController()
  const { signal } = controller
  const updates = createMailbox(exchange, signal, {
    latestWins: true,
    merge(waiting, next) {
      waiting.settled('replaced')
      return next
    },
  })
  const events = createMailbox(exchange, signal, { latestWins: false, merge: bothBatches })
  const page = random()
  let number = 0
  let claim: Claim | undefined

  const wake = () => {
    updates.wake()
    events.wake()
  }
  const hurry = () => {
    updates.hurry()
    events.hurry()
  }
  const target = typeof window === 'undefined' ? undefined : window
  target?.addEventListener('online', wake)
  target?.addEventListener('pagehide', hurry)

  function tell(failure: AppointmentFailure | 'replaced' | undefined): void {
    if (!failure || failure === 'replaced' || failure.kind === 'aborted') return
    const error = new AppointmentError(failure)
    try {
      if (onError) return onError(error)
      report(error)
    } catch (thrown) {
      report(thrown)
    }
  }

  function pressed(): void {
    claim = undefined
    updates.post({
      message: {
        method: 'PUT',
        path: 'video-room/video-permission',
        headers: { 'Idempotency-Key': random() },
        body: { order: { page, number: number++ } },
      },
      settled: tell,
    })
  }

  function update(state: GateState): void {
    const outcome = outcomeOf(state)
    if (!outcome) return
    const devices = (['camera', 'microphone'] as const).filter((device) => state.devices[device])
    const said = Object.fromEntries(devices.map((device) => [device, state.permissions[device].permission]))
    const text = JSON.stringify(outcome)
    if (claim?.text === text) return
    const made: Claim = { text, isGranted: outcome.permissions === 'granted', heard: new Set() }
    claim = made
    updates.post({
      message: {
        method: 'POST',
        path: 'video-room/permission-update',
        headers: { 'Idempotency-Key': random(), ...(permissionHeaders && headersFor(state, devices)) },
        body: { ...outcome, ...said, order: { page, number: number++ } },
      },
      settled(failure) {
        made.end = failure ?? 'recorded'
        for (const hear of made.heard) hear()
        // Otherwise the same state would never be told again.
        if (failure && claim === made && !made.isGranted) claim = undefined
        tell(failure)
      },
    })
  }

  function handleEvent(event: PrecallEvent): void {
    const { visit: _, ...happened } = event
    events.post(batchOf({ events: [happened], ...namesOf(platform) }, tell))
  }

  async function room(own: AbortSignal): Promise<Room> {
    // The gate hands the stream over before it tells its listeners.
    if (!claim?.isGranted) await new Promise((resolve) => setTimeout(resolve, 0))
    for (;;) {
      const current = claim
      if (own.aborted) throw lateOr(updates.trouble())
      if (!current?.isGranted) throw new AppointmentError({ kind: 'not-granted' })
      if (current.end === 'recorded') break
      if (current.end && current.end !== 'replaced') throw new AppointmentError(current.end)
      await new Promise<void>((resolve) => {
        const heard = () => resolve()
        current.heard.add(heard)
        own.addEventListener('abort', heard)
      })
    }
    const pause = createPause(own)
    for (let failures = 1; ; failures++) {
      const reply = await exchange({ method: 'GET', path: 'video-room' }, own)
      if (reply.kind === 'done') {
        if (isRoom(reply.body)) return reply.body
        throw new AppointmentError({ kind: 'unreadable', status: 200 })
      }
      if (reply.kind === 'failed') throw new AppointmentError(reply.failure)
      if (!own.aborted) await pause.wait(failures, reply.after)
      if (own.aborted) throw lateOr(reply.failure)
    }
  }

  function lateOr(failure: AppointmentFailure | undefined): AppointmentError {
    return new AppointmentError(signal.aborted ? { kind: 'aborted' } : (failure ?? { kind: 'unreachable' }))
  }

  return {
    handleStateChange(state, { reason }) {
      if (signal.aborted) return
      if (reason === 'start') pressed()
      update(state)
    },

    handleEvent: Object.assign(handleEvent, { sharesProgress: true } as const),

    async room({ signal: wanted } = {}) {
      const own = new AbortController()
      const end = () => own.abort()
      const timer = setTimeout(end, patience)
      const ends = [signal, wanted].filter((each) => each !== undefined)
      for (const each of ends) {
        if (each.aborted) end()
        each.addEventListener('abort', end)
      }
      try {
        return await room(own.signal)
      } catch (error) {
        throw wanted?.aborted ? new AppointmentError({ kind: 'aborted' }) : error
      } finally {
        clearTimeout(timer)
        for (const each of ends) each.removeEventListener('abort', end)
      }
    },

    async flush() {
      await Promise.all([updates.empty(), events.empty()])
    },

    dispose() {
      controller.abort()
      target?.removeEventListener('online', wake)
      target?.removeEventListener('pagehide', hurry)
    },
  }
}

/** The last update, until the next press. */
interface Claim {
  readonly text: string
  readonly isGranted: boolean
  readonly heard: Set<() => void>
  end?: 'recorded' | 'replaced' | AppointmentFailure
}

interface Batch {
  readonly events: readonly object[]
  readonly browser: object
  readonly system: object
}

function batchOf(body: Batch, settled: Letter['settled']): Letter {
  return { message: { method: 'POST', path: 'events', headers: { 'Idempotency-Key': random() }, body }, settled }
}

/** What waits goes together. If there are too many, the oldest are left out. */
function bothBatches(waiting: Letter, next: Letter): Letter {
  const [before, after] = [waiting.message.body as Batch, next.message.body as Batch]
  return batchOf({ ...after, events: [...before.events, ...after.events].slice(-mostEvents) }, next.settled)
}

function namesOf(platform: AppointmentOptions['platform']): Pick<Batch, 'browser' | 'system'> {
  return { browser: { name: platform?.browser ?? 'unknown' }, system: { name: platform?.os ?? 'unknown' } }
}

const answers = { granted: 'Granted', denied: 'Denied', prompt: 'Query', unknown: 'Query' } as const

function headersFor({ permissions }: GateState, devices: readonly Device[]): Record<string, string> {
  const names = { camera: 'X-Camera', microphone: 'X-Microphone' } as const
  return Object.fromEntries(devices.map((device) => [names[device], answers[permissions[device].permission]]))
}

function isRoom(body: unknown): body is Room {
  const room = body as Room | undefined
  return typeof room?.token === 'string' && typeof room.expiresAt === 'string' && typeof room.signalling === 'object'
}

/** Surfaces it as an uncaught error. `reportError` is newer than the browsers that we serve. */
function report(error: unknown): void {
  setTimeout(() => {
    throw error
  }, 0)
}
