import type { ReactElement } from 'react'
import { Prefetch } from '../guides/Prefetch'
import { useGate } from '../root/GateContext'
import { usePrefetchedCheck } from './check/usePrefetchedCheck'
import { useWalk } from './troubleshoot/useWalk'
import { useEvents } from './useEvents'

/** What works for as long as the gate is mounted, and is not seen. */
export function Unseen(): ReactElement {
  useEvents(useGate())
  usePrefetchedCheck()
  useWalk()
  return <Prefetch />
}
