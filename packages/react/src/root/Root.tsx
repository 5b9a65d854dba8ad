'use client'
import type { GateController, GateOptions } from '@precall/core'
import type { ReactElement, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Guidance } from '../guides/guidance'
import { listenForEscape } from './escapeKey'
import type { GateScope } from './GateContext'
import { GateContext } from './GateContext'
import { languageOf } from './languageOf'
import type { PrecallSettings } from './PrecallConfig'
import { useSettings } from './PrecallConfig'
import { usePermissionState } from './usePermissionState'
import type { ScreensSource } from './useScreens'
import { useScreens } from './useScreens'

/** The options of the gate that it makes, or a gate that was made elsewhere. */
export interface GateRootProps extends GateOptions, PrecallSettings {
  /** A gate made elsewhere with `createGate`. Its own options count, and the ones here do not. */
  readonly gate?: GateController | undefined
  readonly children?: ReactNode
}

interface RootProps extends GateRootProps {
  /** What a person sees after a press, or what loads it. Read once. */
  readonly source: ScreensSource
}

/** What `Gate.Root` is, wherever the screens come from. */
export function Root({ children, gate: given, source, ...options }: RootProps): ReactElement {
  const settings = useSettings(options)
  const { gate, state } = usePermissionState(given ?? options)
  const door = useScreens(source, state.phase, state.phase === 'idle' && state.notice !== undefined, settings.browser)
  // In a new object each time, because the guides say something else now.
  const [shown, show] = useState<{ readonly guidance: Guidance }>()
  const [showGuidance] = useState(() => (guidance: Guidance) => show({ guidance }))
  useEffect(listenForEscape, [])
  const [aside, setAside] = useState(false)
  // No screen is left that could cover the help.
  if (aside && (state.phase === 'idle' || (state.phase === 'open' && state.owner !== 'joining'))) setAside(false)
  const scope: GateScope = {
    ...settings,
    ...languageOf(settings),
    ...door,
    gate,
    state,
    guidance: shown?.guidance,
    showGuidance,
    aside,
    setAside,
    trigger: useRef<HTMLElement>(null),
    handsOver: given ? undefined : !!options.onGranted,
    takers: useState(() => new Set<object>())[0],
  }
  return (
    <GateContext.Provider value={scope}>
      {children}
      {door.screens && <door.screens.Prefetch />}
    </GateContext.Provider>
  )
}
