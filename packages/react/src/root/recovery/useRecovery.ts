'use client'
import { useEffect, useMemo, useReducer } from 'react'
import { useGate } from '../GateContext'
import type { Recovery } from './Recovery'

/**
 * What stands in the way and what to do about it, for a screen that is all your own, inside `Gate.Root`. It decides as `Gate.Recovery` does.
 *
 * Undefined unless the gate is blocked, and until what is loaded late is there: keep a button that calls `retry` for that moment.
 * During a call (`isInCall(state)`) it says what has stopped.
 *
 * @example
 * ```tsx
 * const recovery = useRecovery()
 * const { steps } = recovery?.guide ?? recovery ?? { steps: [] }
 * ```
 */
export function useRecovery(): Recovery | undefined {
  const scope = useGate('useRecovery()')
  const { screens } = scope
  const [, renderAgain] = useReducer((count: number) => count + 1, 0)
  const source = useMemo(() => screens?.createRecovery(renderAgain), [screens])
  useEffect(() => source?.follow(scope))
  return source?.read(scope)
}
