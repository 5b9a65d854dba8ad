import { isInCall } from '@precall/core'
import { useEffect, useRef } from 'react'
import { useGate } from '../../root/GateContext'
import { forgetStep, keptStep } from '../../troubleshoot/keptStep'
import { diagnose } from '../recovery/diagnose'
import { leadsToSteps } from './leadsToSteps'
import { openTroubleshooter } from './openTroubleshooter'

/** Leads a stuck person back to the step at which they left the page, and ends the six steps once they are in, or have closed them. */
export function useWalk(): void {
  const scope = useGate()
  const { gate, state, walk, browser, show } = scope
  const { phase } = state
  const isStuck = phase === 'blocked' && !isInCall(state)
  const latest = useRef(scope)
  useEffect(() => {
    latest.current = scope
  })

  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      // StrictMode takes it off the page and puts it back at once.
      setTimeout(() => {
        if (!isHere.current) latest.current.walk?.leave()
      }, 0)
    }
  }, [])

  /** What was kept before this page: after a restart, its person's. */
  const found = useRef<string | undefined>(undefined)
  useEffect(() => {
    found.current = keptStep(browser)?.id
  }, [browser])

  const cause = isStuck ? diagnose(scope)?.cause : undefined
  const isOffered = cause !== undefined && leadsToSteps(scope, cause)
  useEffect(() => {
    if (!isOffered || latest.current.walk) return
    const kept = keptStep(browser)
    if (kept) void openTroubleshooter(latest.current, kept)
  }, [isOffered, gate, browser])

  const wasOpen = useRef(false)
  useEffect(() => {
    wasOpen.current ||= phase !== 'idle'
  }, [phase])
  // Otherwise only the browser's own question was closed.
  const isBare = state.phase === 'idle' && !state.notice
  const isLeft = phase === 'idle' || phase === 'checking' || phase === 'open'
  useEffect(() => {
    if (!isLeft) return
    if (walk) {
      walk.end()
      show({ walk: undefined })
    }
    // It works now, whichever step led to that, or Close was pressed. What another tab has kept since is its own.
    if ((phase !== 'idle' || (isBare && wasOpen.current)) && found.current) forgetStep(browser, found.current)
  }, [isLeft, isBare, phase, walk, browser, show])
}
