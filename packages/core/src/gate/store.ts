import { errorNameOf } from '../browser/classifyError'
import type { Effect, GateEvent, GateState, Reason } from '../machine'
import { transition } from '../machine'
import type { Change } from './history'

export interface Store {
  /** The same object until something changes. */
  getState(): GateState
  /** An event that comes from inside an effect or a listener waits until the change that led to it is done. */
  dispatch(event: GateEvent): void
  /** Each is called after every change. */
  readonly listeners: Set<() => void>
}

/** What a change leads to, in this order. Whichever throws, the rest is done all the same. */
export interface Reactions {
  /** Does what the machine asks for. */
  perform(effect: Effect, reason: Reason): void
  /** The state has changed. */
  beforeListeners(): void
  /** Every listener has been told. */
  afterListeners(state: GateState, event: GateEvent): void
  /** It is all done. */
  done(change: Change): void
  /** Takes what one of these, or a listener, has thrown. */
  reportError(error: unknown): void
}

/** Holds the state and runs the machine, one event at a time. */
export function createStore(initial: GateState, reactions: Reactions): Store {
  const listeners = new Set<() => void>()
  const events: GateEvent[] = []
  let state = initial

  function dispatch(event: GateEvent): void {
    events.push(event)
    if (events.length > 1) return
    for (let next = events[0]; next; next = events[0]) {
      isolate(() => step(next))
      events.shift()
    }
  }

  function step(event: GateEvent): void {
    const before = state
    const [after, ...effects] = transition(before, event)
    state = after
    for (const effect of effects) isolate(() => reactions.perform(effect, event.type))
    if (after === before) return
    isolate(reactions.beforeListeners)
    for (const listener of listeners) isolate(listener)
    isolate(() => reactions.afterListeners(after, event))
    const failed = event.type === 'settled' && event.error !== undefined && { error: errorNameOf(event.error) }
    isolate(() => reactions.done({ before, reason: event.type, after, ...failed }))
  }

  function isolate(callback: () => void): void {
    try {
      callback()
    } catch (error) {
      reactions.reportError(error)
    }
  }

  return { getState: () => state, dispatch, listeners }
}
