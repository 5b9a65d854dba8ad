import { useCallback, useEffect, useState } from 'react'
import type { GateScope, Screens } from './GateContext'
import { tellLoading } from './loading'
import type { PrecallSettings } from './settings/PrecallConfig'

/** How long a person who has pressed waits for the screens, in milliseconds. Then the plain dialog opens. */
const patience = 3000

/** The screens themselves, or what loads them. */
export type ScreensSource = Screens | (() => Promise<Screens>)

type Door = Pick<GateScope, 'screens' | 'loadScreens' | 'isPlain'>

/**
 * The one thing that is loaded late: everything a person sees after a press.
 *
 * It is fetched while the page has nothing else to do, or at once for an app that wants events, and at the latest in a `phase` that follows a press. A press that
 * comes before it counts: the gate has taken it.
 */
export function useScreens(
  source: ScreensSource,
  phase: string,
  hasNotice: boolean,
  { browser, onEvent }: PrecallSettings,
): Door {
  const [screens, setScreens] = useState(typeof source === 'function' ? undefined : source)
  const [hasFailed, setFailed] = useState(false)
  const [isLate, setLate] = useState(false)
  const isPressed = phase !== 'idle'
  // The log comes with them.
  const isHeard = !!onEvent

  const load = useCallback(
    (onFailure: () => void) => {
      if (typeof source === 'function') tellLoading(source().then(setScreens, onFailure))
    },
    [source],
  )
  // Ahead of the press, a failure is nothing: there will be another try.
  const loadScreens = useCallback(() => load(() => {}), [load])

  useEffect(() => {
    if (!isPressed && !hasNotice)
      return savesData(browser) ? undefined : isHeard ? loadScreens() : whenIdle(loadScreens)
    // Once more in each phase, because the connection may be back.
    let isOver = false
    // Nor is it one before a press, where it is for a notice.
    load(() => isOver || setFailed(isPressed))
    return () => {
      isOver = true
    }
  }, [phase, isPressed, hasNotice, isHeard, browser, load, loadScreens])

  useEffect(() => {
    if (!isPressed) return undefined
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
      setFailed(false)
    }
  }, [isPressed])

  return { screens, loadScreens, isPlain: isPressed && !screens && (hasFailed || isLate) }
}

/** The person pays for what they load, or their line is slow, and their browser says so. */
function savesData(browser: PrecallSettings['browser']): boolean {
  const { connection } = (browser ?? window).navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

/** Calls back once the page has nothing to do; in Safari, which cannot tell, after a while. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, 500)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(callback)
  return () => cancelIdleCallback(request)
}
