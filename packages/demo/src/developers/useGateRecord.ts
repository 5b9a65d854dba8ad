import type { GateState, Phase, Reason } from '@precall/react'
import { useCallback, useState } from 'react'

interface GateEventEntry {
  readonly number: number
  readonly at: Date
  readonly reason: Reason
  readonly phase: Phase
}

const kept = 50

/** What the gate has said so far, newest first. */
export interface GateRecord {
  readonly state: GateState | undefined
  readonly entries: readonly GateEventEntry[]
}

export function useGateRecord() {
  const [record, setRecord] = useState<GateRecord>({ state: undefined, entries: [] })
  const add = useCallback((state: GateState, reason: Reason) => {
    setRecord(({ entries }) => {
      const entry = { number: (entries[0]?.number ?? 0) + 1, at: new Date(), reason, phase: state.phase }
      return { state, entries: [entry, ...entries].slice(0, kept) }
    })
  }, [])
  const clear = useCallback(() => setRecord({ state: undefined, entries: [] }), [])
  return { record, add, clear }
}
