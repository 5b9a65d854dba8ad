import { logOf } from '@precall/core/log'
import { useEffect, useRef } from 'react'
import type { GateScope } from '../root/GateContext'

/** Tells the app what happens in the gate, and first what has happened before this was loaded. */
export function useEvents({ gate, onEvent }: GateScope): void {
  const latest = useRef(onEvent)
  useEffect(() => {
    latest.current = onEvent
  })
  const isHeard = onEvent !== undefined
  useEffect(() => {
    // Support may want to read it, also where no app listens.
    const log = logOf(gate)
    return isHeard ? log.follow((event) => latest.current?.(event)) : undefined
  }, [gate, isHeard])
}
