'use client'
import type { GateController, GateOptions, GateState } from '@precall/core'
import { createGate } from '@precall/core'
import { useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { GateContext, outsideRoot } from './GateContext'
import { useSettings } from './settings/PrecallConfig'

/** A gate's state and everything a person can do with it. The functions never change. */
export interface PermissionGateState extends Pick<
  GateController,
  'start' | 'confirm' | 'retry' | 'continueWithout' | 'turnOn' | 'cancel' | 'reset'
> {
  /** The state now. The component renders again at every change. */
  readonly state: GateState
  /** The gate itself, for what has no function here, such as `accept`. */
  readonly gate: GateController
}

/**
 * The state of a gate, and the functions that change it. `<PermissionGate>` uses nothing else.
 *
 * With options it makes one gate for this component, with a gate it subscribes to that one, and with nothing it
 * reads the gate of the `Gate.Root` around it, and throws if there is none. Which of the three it is must not change.
 *
 * @example
 * ```tsx
 * const { state, start, confirm, retry } = usePermissionState({ onGranted: ({ stream, signal }) => call.join(stream, signal) })
 *
 * if (state.phase === 'explaining') return <button onClick={confirm}>OK</button>
 * if (state.phase === 'blocked') return <button onClick={retry}>Try again</button>
 * return <button onClick={start}>Start Video</button>
 * ```
 */
export function usePermissionState(source?: GateOptions | GateController): PermissionGateState {
  const root = useContext(GateContext)
  const given = source && 'subscribe' in source ? source : undefined
  const options = useSettings<GateOptions>(given ? {} : ((source as GateOptions) ?? {}))
  const [made] = useState(() => (source && !given ? createGate(options) : undefined))
  useEffect(() => {
    // Cheap when nothing changed: the gate compares the devices by value, and reads the rest when it needs it.
    made?.configure(options)
  })
  const gate = made ?? given ?? root?.gate
  if (!gate) {
    const orElse = process.env.NODE_ENV === 'production' ? '' : ' Or give it options, or a gate.'
    throw outsideRoot('usePermissionState() without options', orElse)
  }
  const state = useSyncExternalStore(gate.subscribe, gate.getState, gate.getInitialState)
  const { start, confirm, retry, continueWithout, turnOn, cancel, reset } = gate
  return { state, start, confirm, retry, continueWithout, turnOn, cancel, reset, gate }
}
