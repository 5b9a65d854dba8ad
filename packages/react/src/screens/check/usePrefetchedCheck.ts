import { useEffect } from 'react'
import { useGate } from '../../root/GateContext'
import { checkFile, mediaFile } from './checkFiles'

/** Fetches the check while the browser asks, for an app that has one. */
export function usePrefetchedCheck(): void {
  const { state, screens, gate } = useGate()
  const isNear = gate.hasCheck() && (state.phase === 'explaining' || state.phase === 'requesting')
  const { checkSource, mediaSource } = screens ?? {}
  useEffect(() => {
    if (!isNear) return
    void checkFile.load(checkSource)
    void mediaFile.load(mediaSource)
  }, [isNear, checkSource, mediaSource])
}
