'use client'
import type { GateController, GateOptions } from '@precall/core'
import { warn } from '@precall/core'
import type { ReactElement, ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { listenForEscape } from './escapeKey'
import type { GateScope, Late } from './GateContext'
import { GateContext } from './GateContext'
import { languageOf } from './settings/languageOf'
import type { PrecallSettings } from './settings/PrecallConfig'
import { useSettings } from './settings/PrecallConfig'
import { triggersOf } from './triggersOf'
import { usePermissionState } from './usePermissionState'
import type { ScreensSource } from './useScreens'
import { useScreens } from './useScreens'

/** The options of a gate to be made; or a gate that there is, with options of its own. */
export type GateSource = (GateOptions & { readonly gate?: undefined }) | GivenGate

/** A gate that was made elsewhere. Options next to it would count for nothing, so they do not compile. */
type GivenGate = {
  /** The gate of `createGate(options)` or of `usePermissionState(options)`, for an app that needs `reset` outside of the part. */
  readonly gate: GateController
} & { readonly [Option in Exclude<OptionName, keyof PrecallSettings>]?: undefined }

type OptionName = GateOptions extends infer Options ? (Options extends unknown ? keyof Options : never) : never

/** The options of the gate that it makes, or a gate that was made elsewhere. */
export type GateRootProps = PrecallSettings & GateSource & { readonly children?: ReactNode }

type RootProps = GateRootProps & {
  /** What a person sees after a press, or what loads it. Read once. */
  readonly source: ScreensSource
}

/** What `Gate.Root` is, wherever the screens come from. */
export function Root({ children, gate: given, source, ...options }: RootProps): ReactElement {
  if (process.env.NODE_ENV !== 'production' && given) checkGiven(given, options)
  const { gate, state } = usePermissionState(given ?? options)
  const wanted = useSettings<PrecallSettings>(options)
  if (process.env.NODE_ENV !== 'production' && given) checkBrowser(given, wanted)
  // The screens have to look at what the gate looks at.
  const settings = { ...wanted, browser: gate.browser }
  const door = useScreens(source, state.phase, state.phase === 'idle' && state.notice !== undefined, settings)
  // In a new object each time, because they say something else now.
  const [{ guidance, walk }, setLate] = useState<Late>({})
  const [show] = useState(() => (more: Late) => setLate((late) => ({ ...late, ...more })))
  useEffect(listenForEscape, [])
  const [aside, setAside] = useState(false)
  const trigger = triggersOf(gate)
  useEffect(() => trigger.onPress(() => setAside(false)), [trigger])
  // No screen is left that could cover the help.
  if (aside && (state.phase === 'idle' || (state.phase === 'open' && state.owner !== 'joining'))) setAside(false)
  const scope: GateScope = {
    ...settings,
    ...languageOf(settings),
    ...door,
    gate,
    state,
    guidance,
    walk,
    show,
    aside,
    setAside,
    trigger,
    handsOver: given ? undefined : !!(options.onGranted ?? options.onAllowed),
    takers: useState(() => new Set<object>())[0],
  }
  return (
    <GateContext.Provider value={scope}>
      {children}
      {door.screens && <door.screens.Unseen />}
    </GateContext.Provider>
  )
}

/** Tells what TypeScript would have told: the options of the gate that is given count, and no others. */
function checkGiven(given: GateController, options: object): void {
  if (typeof given.subscribe !== 'function') {
    throw new TypeError(
      '[precall] `gate` is not a gate, so its button would start another one. Pass what `createGate(options)` returns, ' +
        'or the `gate` of what `usePermissionState(options)` returns.',
    )
  }
  const optionNames = Object.keys({
    devices: true,
    constraints: true,
    check: true,
    onGranted: true,
    onDevicesAdded: true,
    onAllowed: true,
    onStateChange: true,
    onJoinFailed: true,
  } satisfies Readonly<Record<Exclude<OptionName, keyof PrecallSettings>, true>>)
  const ignored = [...optionNames, 'supportPolicy'].filter(
    (name) => (options as Readonly<Record<string, unknown>>)[name] !== undefined,
  )
  if (ignored.length > 0) {
    warn(
      `A gate is given by \`gate\`, and next to it ${ignored.join(', ')}, which counts for nothing. Give it to ` +
        '`createGate` or `usePermissionState`, which makes that gate.',
    )
  }
}

/** Tells that the gate asks another browser than the one for its screens, which take that of the gate. */
function checkBrowser(given: GateController, { browser }: PrecallSettings): void {
  if (!browser || browser === given.browser) return
  warn(
    'The `browser` next to `gate`, or in the PrecallConfig around it, is not the one that the gate was made with. It counts for ' +
      'nothing: the gate asks its own, and the screens follow the gate. Give it to `createGate` or `usePermissionState`, which ' +
      'makes that gate.',
  )
}
