import { eventsOf, hasJoined } from './eventsOf'
import { platformOf } from '../browser/platformOf'
import type { GateController } from '../gate/gateController'
import type { Happening, Told } from '../gate/history'
import type { Happened, PrecallEvent } from './event'
import { watchRecoveries } from './recoveries'
import type { Visit } from '../browser/visitId'
import { visitIn } from '../browser/visitId'
import { allDevices } from '../vocabulary'

/** What happened in one gate. It is in memory, and goes nowhere by itself. */
export interface Log {
  /** The last 200, the oldest first. The same array until there is another. */
  read(): readonly PrecallEvent[]
  /**
   * Calls `listener` with each event until the returned function is called: first with those that no listener has been told,
   * such as what happened before this was loaded. What it throws goes to `reportError`.
   */
  follow(listener: (event: PrecallEvent) => void): () => void
}

const most = 200
const logs = new WeakMap<GateController, Log>()

/**
 * The log of a gate, the same one each time. It knows the last 16 changes from before it was asked for.
 *
 * @example
 * ```ts
 * const stop = logOf(gate).follow(({ name, ...details }) => analytics.track(name, details))
 * ```
 */
export function logOf(gate: GateController): Log {
  const log = logs.get(gate) ?? createLog(gate)
  logs.set(gate, log)
  return log
}

/** An app without types may tell anything: an address or a name is no business of the log. */
const isId = (text: string) => /^[a-z][a-z0-9-]{0,60}$/i.test(text)

const isDevice = (device: string) => allDevices.some((known) => known === device)

function createLog(gate: GateController): Log {
  const listeners = new Set<(event: PrecallEvent) => void>()
  const recoveredBy = watchRecoveries()
  let events: readonly PrecallEvent[] = []
  /** How many of the last ones no listener has been told. */
  let untold = 0
  let isTelling = false
  let pressedAt: number | undefined
  let pressedBy: (Told & { readonly name: 'pressed' })['by'] | undefined
  let guide: string | undefined
  let visit: Visit | undefined
  let report = (_error: unknown) => {}

  gate.follow((happening, reportError) => {
    report = reportError
    visit ??= visitIn(gate.browser)
    // A press in a running call, for what has stopped there, is no new visit: no `joined` would end it.
    const isInCall = 'before' in happening && hasJoined(happening.before) && hasJoined(happening.after)
    for (const event of happenedIn(happening)) {
      if (event.name === 'pressed' && !isInCall) visit.begin()
      add(event, happening.at, visit.id())
      if (event.name === 'joined') visit.end()
    }
    tell()
  })

  function happenedIn(happening: Happening): readonly Happened[] {
    if ('told' in happening) return toldOf(happening.told)
    const by = recoveredBy(happening)
    const found = eventsOf(happening, platformOf(gate.browser)).map((event) =>
      event.name === 'pressed' ? { ...event, by: pressedBy ?? event.by } : event,
    )
    pressedBy = undefined
    // They have not joined yet when it works, and do not see themselves.
    const isLast = ({ name }: Happened) => name === 'joined' || name === 'checkShown'
    const last = found.filter(isLast)
    const first = found.filter((event) => !isLast(event))
    return [...first, ...(by ? [{ name: 'recovered', by } as const] : []), ...last]
  }

  /** What the screens tell, as far as it is news. */
  function toldOf(told: Told): readonly Happened[] {
    switch (told.name) {
      case 'pressed':
        if (isId(told.by)) pressedBy = told.by
        return []
      case 'guideShown':
        // React's StrictMode shows everything twice.
        if (told.guide === guide || !isId(told.guide)) return []
        guide = told.guide
        return [{ name: told.name, guide }]
      case 'browserButton':
        return isId(told.result) ? [{ name: told.name, result: told.result }] : []
      case 'deviceSwitched':
        return isDevice(told.device) ? [{ name: told.name, device: told.device }] : []
      case 'linkCopied':
      case 'assistance':
      case 'stillNotWorking':
        return [{ name: told.name }]
      default:
        told satisfies never
        return []
    }
  }

  function add(event: Happened, at: number, visit: string): void {
    if (event.name === 'pressed') pressedAt = at
    if (event.name === 'pressed' || event.name === 'blocked') guide = undefined
    const sincePress = pressedAt === undefined ? 0 : Math.max(0, at - pressedAt)
    events = [...events, { ...event, visit, sincePress }].slice(-most)
    untold = Math.min(untold + 1, most)
  }

  /** One after the other: what a listener itself leads to comes after what it is being told. */
  function tell(): void {
    if (isTelling) return
    isTelling = true
    while (listeners.size > 0 && untold > 0) {
      const event = events[events.length - untold--] as PrecallEvent
      for (const listener of listeners) {
        try {
          listener(event)
        } catch (error) {
          report(error)
        }
      }
    }
    isTelling = false
  }

  return {
    read: () => events,
    follow(listener) {
      // The same function may follow twice, and is then told twice.
      const entry = (event: PrecallEvent) => listener(event)
      listeners.add(entry)
      tell()
      return () => void listeners.delete(entry)
    },
  }
}
