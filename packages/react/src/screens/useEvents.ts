import type { GateController } from '@precall/core'
import { warn } from '@precall/core'
import { logOf } from '@precall/core/log'
import { useEffect, useRef } from 'react'
import type { GateScope } from '../root/GateContext'
import { isShared } from '../root/settings/bothHear'
import { useTurn } from '../root/useTurn'

/** What stops the one that was unmounted in this very task. */
const leaving = new WeakMap<GateController, () => void>()

/**
 * Tells the app what happens in the gate, and first what has happened before this was loaded. It stops one task after the unmount:
 * when `onGranted` shows the call instead of the page, React 19 unmounts the page before the gate knows that the app has joined.
 */
export function useEvents({ gate, browser, onEvent, sharesProgress }: GateScope): void {
  const latest = useRef(onEvent)
  useEffect(() => {
    latest.current = onEvent
  })
  const isKeptQuiet = process.env.NODE_ENV !== 'production' && !sharesProgress && isShared(onEvent)
  useEffect(() => {
    if (!isKeptQuiet) return
    warn(
      '`onEvent` sends on how far a person comes, and no screen tells them. Set `sharesProgress`: the explainer then says ' +
        'that they can be seen to need help.',
    )
  }, [isKeptQuiet])
  const isTurn = useTurn(gate, 'onEvent', onEvent !== undefined)
  useEffect(() => {
    // Support may want to read it, also where no app listens.
    const log = logOf(gate)
    if (!isTurn) return undefined
    // A remount (StrictMode, a moved part) takes over, so that no event is told twice.
    leaving.get(gate)?.()
    const stop = log.follow((event) => latest.current?.(event))
    return () => {
      leaving.set(gate, stop)
      ;(browser ?? window).setTimeout(stop, 0)
    }
  }, [gate, browser, isTurn])
}
