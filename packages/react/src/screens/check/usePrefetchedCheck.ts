import { useEffect } from 'react'
import { useGate } from '../../root/GateContext'
import { loadCheck } from './loadCheck'

/** Fetches the check while the browser asks, for an app that has one. */
export function usePrefetchedCheck(): void {
  const { state, screens, gate } = useGate()
  const isNear = gate.hasCheck() && (state.phase === 'explaining' || state.phase === 'requesting')
  const source = screens?.checkSource
  useEffect(() => {
    if (isNear) void loadCheck(source)
  }, [isNear, source])
}
