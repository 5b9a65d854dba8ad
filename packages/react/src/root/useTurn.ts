import type { GateController } from '@precall/core'
import { useEffect, useState } from 'react'

/** Tells one of those that wait that it is its turn, in this gate; undefined if it is not. */
type Tell = (gate: GateController | undefined) => void

const waiting = new WeakMap<GateController, Map<string, Set<Tell>>>()

/**
 * Whether it is the turn of this one to do `what` there can be only one of in a gate, such as its explainer. An app may put one gate
 * into several places, for a button in each: the first that is mounted does it, and when that goes, the next.
 */
export function useTurn(gate: GateController, what: string, isWilling = true): boolean {
  const [turn, setTurn] = useState<GateController>()
  useEffect(() => (isWilling ? wait(gate, what, setTurn) : undefined), [gate, what, isWilling])
  return isWilling && turn === gate
}

function wait(gate: GateController, what: string, tell: Tell): () => void {
  const inGate = waiting.get(gate) ?? new Map<string, Set<Tell>>()
  const line = inGate.get(what) ?? new Set<Tell>()
  waiting.set(gate, inGate.set(what, line))
  line.add(tell)
  const next = () => [...line].forEach((tell, place) => tell(place === 0 ? gate : undefined))
  next()
  return () => {
    line.delete(tell)
    next()
  }
}
