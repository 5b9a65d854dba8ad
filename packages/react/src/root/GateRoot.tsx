'use client'
import type { Gate, GateOptions } from '@precall/core'
import type { ReactElement, ReactNode } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PrecallSettings } from './PrecallConfig'
import { useSettings } from './PrecallConfig'
import { usePermissionState } from './usePermissionState'
import type { GateScope } from './GateContext'
import { GateContext } from './GateContext'
import { isRefused } from '../guides/isRefused'
import { guardEscape } from '../screens/modal/ownEscape'
import { useWords } from './languageOf'

/** The options of the gate that it makes, or a gate that was made elsewhere. */
export interface GateRootProps extends GateOptions, PrecallSettings {
  /** A gate made elsewhere with `createGate`. Its own options count, and the ones here do not. */
  readonly gate?: Gate | undefined
  readonly children?: ReactNode
}

/**
 * The gate around its parts. Renders no element of its own.
 *
 * It listens to the browser while it is mounted. When it unmounts, the gate stops every stream that it still owns.
 */
export function GateRoot({ children, gate: given, ...options }: GateRootProps): ReactElement {
  const settings = useSettings(options)
  const { gate, state } = usePermissionState(given ?? options)
  const [later, setLater] = useState<GateScope['later']>()
  // If it cannot be loaded, a person still has the explainer, the browser's own prompt, and the general steps.
  const loadLater = useCallback(
    () =>
      void import('../screens').then(
        (later) => setLater((known) => known ?? later),
        () => {},
      ),
    [],
  )
  // Or a refusal is known, so that the steps are there when they are needed, and the dialog does not grow.
  const needed = state.phase !== 'idle' || state.notice !== undefined || isRefused(state)
  useEffect(() => {
    if (needed) loadLater()
  }, [needed, loadLater])
  useEffect(guardEscape, [])
  const [aside, setAside] = useState(false)
  // No screen is left that could cover the help.
  if (aside && (state.phase === 'idle' || (state.phase === 'open' && !state.joining))) setAside(false)
  const scope: GateScope = {
    ...settings,
    ...useWords(settings),
    gate,
    state,
    later,
    loadLater,
    aside,
    setAside,
    trigger: useRef<HTMLElement>(null),
    handsOver: given ? undefined : !!options.onGranted,
    takers: useState(() => new Set<object>())[0],
  }
  return (
    <GateContext.Provider value={scope}>
      {children}
      {later && <later.Prefetch publish={setLater} />}
    </GateContext.Provider>
  )
}
