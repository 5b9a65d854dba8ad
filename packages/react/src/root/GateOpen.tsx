'use client'
import type { Grant } from '@precall/core'
import { callIn } from '@precall/core'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useGate } from './GateContext'

/** What is given to the children of `Gate.Open`: the stream, what it really has, and the way out of the call. */
export interface OpenGate extends Omit<Grant, 'signal'> {
  /** Ends the call: the gate stops the stream and Start Video works again. */
  readonly leave: () => void
}

/** The call, as a function of the stream. */
export interface GateOpenProps {
  /** Renders the call. Runs again at every change of the gate, with the same stream and the current `live`. */
  readonly children: (open: OpenGate) => ReactNode
}

/**
 * The call itself, instead of `onGranted`. It is mounted only while a call is on, even if one of its devices has stopped
 * (then `live` says so). Renders no element.
 *
 * The stream lives as long as this is mounted. The gate stops it on `leave` and on unmount. Throws while it renders if the
 * gate has `onGranted` or `onAllowed` too, because then two would own one stream.
 *
 * @example
 * ```tsx
 * <Gate.Root>
 *   <Gate.Trigger>
 *     <button>Start Video</button>
 *   </Gate.Trigger>
 *   <Gate.Screens />
 *   <Gate.Open>{({ stream, live, leave }) => <Call stream={stream} hasCamera={live.camera} onHangUp={leave} />}</Gate.Open>
 * </Gate.Root>
 * ```
 */
export function GateOpen({ children }: GateOpenProps): ReactNode {
  const { gate, state, handsOver, takers } = useGate('Gate.Open')
  useEffect(() => {
    const taker = {}
    takers.add(taker)
    // From the first moment, not from the grant on: a call that is still loading (React.lazy) must find its stream.
    const release = gate.retain()
    return () => {
      takers.delete(taker)
      release()
    }
  }, [gate, takers])

  const call = callIn(state)
  if (handsOver || (call && call.owner !== 'gate')) {
    throw new Error(
      process.env.NODE_ENV === 'production'
        ? '[precall] onGranted and Gate.Open'
        : '[precall] One gate has both <Gate.Open> and `onGranted` or `onAllowed`, so two would own one stream, and either ' +
            'could stop it under the other. Keep the one that joins the call.',
    )
  }
  const grant = call && gate.getGrant()
  return grant ? children({ ...grant, leave: gate.reset }) : null
}
