import type { Appointment, ClinicEvent } from '@precall/server'
import { dayOf, utcDaysOf } from './localDay'
import { readEvents } from './readEvents'

/** The clinic's day, as far as it is known. A new object for each change. */
interface Day {
  /** `live`: each change shows as it happens. `lost`: the server is looked for. `shut`: the link opens nothing. */
  readonly line: 'connecting' | 'live' | 'lost' | 'shut'
  /** Those of today, by the clock of this machine, in their order. */
  readonly appointments: readonly Appointment[]
}

export interface Clinic {
  getState(): Day
  subscribe(listener: () => void): () => void
  close(): void
}

/** The server says something at least every 15 seconds. */
const longestQuiet = 40_000
const firstPause = 500
const longestPause = 8000

/** Lists the appointments of today, and then follows each change. What happens while the line is lost comes when it is back. */
export function followClinic({
  secret,
  baseUrl = '/api',
  fetch = (...request) => globalThis.fetch(...request),
  now = () => new Date(),
}: {
  readonly secret: string
  readonly baseUrl?: string
  readonly fetch?: typeof globalThis.fetch
  readonly now?: () => Date
}): Clinic {
  const listeners = new Set<() => void>()
  const closed = new AbortController()
  const known = new Map<string, Appointment>()
  let state: Day = { line: 'connecting', appointments: [] }
  let day = ''
  let last = 0
  let wake = () => {}

  function show(line: Day['line']) {
    const ofToday = [...known.values()].filter(({ startsAt }) => dayOf(new Date(startsAt)) === dayOf(now()))
    const inOrder = ofToday.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other), 'en'))
    state = { line, appointments: inOrder }
    for (const listener of listeners) listener()
  }

  async function ask(path: string, signal: AbortSignal, headers: Record<string, string> = {}) {
    const response = await fetch(`${baseUrl}/clinic/${path}`, {
      headers: { ...headers, Authorization: `Bearer ${secret}` },
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal,
    })
    if (response.status === 404) throw new Shut()
    // The server knows nothing of what was listed: its data is another.
    if (response.status === 409) day = ''
    if (!response.ok) throw new Error(`The server answers ${response.status}.`)
    return response
  }

  async function list(signal: AbortSignal) {
    const today = now()
    const lists = await Promise.all(
      utcDaysOf(today).map(async (name) => {
        const response = await ask(`appointments?day=${name}`, signal)
        return (await response.json()) as { appointments: Appointment[]; lastEvent: number }
      }),
    )
    known.clear()
    for (const appointment of lists.flatMap(({ appointments }) => appointments)) known.set(appointment.id, appointment)
    // What lies between the two is told again, and each event says all there is of an appointment.
    last = Math.min(...lists.map(({ lastEvent }) => lastEvent))
    day = dayOf(today)
  }

  function take(event: ClinicEvent) {
    if (event.change === 'deleted') known.delete(event.id)
    else known.set(event.appointment.id, event.appointment)
  }

  /** Until the stream ends, goes silent, or the day is another. */
  async function follow() {
    const own = new AbortController()
    const end = () => own.abort()
    closed.signal.addEventListener('abort', end)
    let limit = setTimeout(end, longestQuiet)
    try {
      if (day !== dayOf(now())) await list(own.signal)
      const response = await ask('events', own.signal, { 'Last-Event-ID': String(last) })
      if (!response.body) throw new Error('The stream has no body.')
      show('live')
      for await (const received of readEvents(response.body)) {
        clearTimeout(limit)
        limit = setTimeout(end, longestQuiet)
        if (day !== dayOf(now())) return
        if (received.kind === 'quiet') continue
        take(JSON.parse(received.data) as ClinicEvent)
        last = Number(received.id)
        show('live')
      }
    } finally {
      clearTimeout(limit)
      own.abort()
      closed.signal.removeEventListener('abort', end)
    }
  }

  async function run() {
    for (let failures = 0; !closed.signal.aborted;) {
      const wasLive = await follow().then(
        () => true,
        (error: unknown) => {
          if (error instanceof Shut) closed.abort(error)
          return false
        },
      )
      if (closed.signal.aborted) return closed.signal.reason instanceof Shut && show('shut')
      // A stream that the server has ended is opened again at once, and looked for if that fails.
      failures = wasLive || state.line === 'live' ? 1 : failures + 1
      if (!wasLive && state.line !== 'connecting') show('lost')
      const longest = Math.min(firstPause * 2 ** (failures - 1), longestPause)
      await new Promise<void>((resolve) => {
        const limit = setTimeout(resolve, longest / 2 + (Math.random() * longest) / 2)
        wake = () => {
          clearTimeout(limit)
          resolve()
        }
      })
    }
  }

  const lookAgain = () => wake()
  globalThis.addEventListener?.('online', lookAgain)
  void run()

  return {
    getState: () => state,
    subscribe(listener) {
      const entry = () => listener()
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    close() {
      closed.abort()
      wake()
      globalThis.removeEventListener?.('online', lookAgain)
    },
  }
}

/** The secret opens nothing. It is not tried again. */
class Shut extends Error {}

const keyOf = ({ startsAt, id }: Appointment) => `${startsAt} ${id}`
