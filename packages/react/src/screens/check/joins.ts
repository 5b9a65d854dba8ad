import type { GateController } from '@precall/core'
import { useCallback, useSyncExternalStore } from 'react'

/** What a check in the dialog of a gate does at Join: it knows what was chosen. */
export interface Offer {
  readonly join: () => void
  /** The speaker that was chosen in it. */
  readonly speakerId: () => string | undefined
}

interface Joins {
  readonly offers: Offer[]
  waits: boolean
  readonly listeners: Set<() => void>
}

const joinsOf = new WeakMap<GateController, Joins>()

function joinsAt(gate: GateController): Joins {
  const joins = joinsOf.get(gate) ?? { offers: [], waits: false, listeners: new Set() }
  joinsOf.set(gate, joins)
  return joins
}

/** Until the returned function is called. */
export function offerJoin(gate: GateController, offer: Offer): () => void {
  const { offers } = joinsAt(gate)
  offers.push(offer)
  return () => void offers.splice(offers.indexOf(offer), 1)
}

/** Joins with what was chosen or, where the check could not be loaded, with what the gate has. */
export function join(gate: GateController): void {
  const { offers } = joinsAt(gate)
  const last = offers[offers.length - 1]
  if (last) last.join()
  else gate.join()
}

/** The speaker that was chosen in any of the checks in the dialog. */
export function offeredSpeaker(gate: GateController): string | undefined {
  return joinsAt(gate)
    .offers.map(({ speakerId }) => speakerId())
    .find((id) => id !== undefined)
}

/** Join was pressed, and waits for a switch to end; or that is over. */
export function tellWaiting(gate: GateController, waits: boolean): void {
  const joins = joinsAt(gate)
  joins.waits = waits
  for (const listener of Array.from(joins.listeners)) listener()
}

export function useJoinWaits(gate: GateController): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { listeners } = joinsAt(gate)
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    [gate],
  )
  return useSyncExternalStore(
    subscribe,
    () => joinsAt(gate).waits,
    () => false,
  )
}
