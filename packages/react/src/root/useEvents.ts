import type { GateController } from '@precall/core'
import { useEffect, useRef } from 'react'
import type { GateScope } from './GateContext'

/** Tells the app what happens. The log is loaded now, if the app wants to hear of it; else it comes with the screens. */
export function useEvents(gate: GateController, onEvent: GateScope['onEvent'], screens: GateScope['screens']): void {
  const latest = useRef(onEvent)
  useEffect(() => {
    latest.current = onEvent
  })
  const isHeard = !!onEvent
  useEffect(() => {
    if (!isHeard) return undefined
    let stop: (() => void) | undefined
    let isGone = false
    import('@precall/core/log').then(
      ({ logOf }) => {
        if (!isGone) stop = logOf(gate).follow((event) => latest.current?.(event))
      },
      // Another try comes with the screens.
      () => {},
    )
    return () => {
      isGone = true
      stop?.()
    }
  }, [gate, isHeard, screens])
}
