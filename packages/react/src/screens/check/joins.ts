import type { GateController } from '@precall/core'

/** What the check on the screen of a gate does at Join: it knows what was chosen. */
const offered = new WeakMap<GateController, () => void>()

/** Until the returned function is called. */
export function offerJoin(gate: GateController, join: () => void): () => void {
  offered.set(gate, join)
  return () => {
    if (offered.get(gate) === join) offered.delete(gate)
  }
}

/** Joins with what was chosen or, where the check could not be loaded, with what the gate has. */
export function join(gate: GateController): void {
  ;(offered.get(gate) ?? (() => gate.join()))()
}
