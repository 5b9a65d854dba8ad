'use client'
import type { ReactElement } from 'react'
import { GateRoot } from './GateRoot'
import { GateScreens } from './GateScreens'
import { GateTrigger } from '../root/GateTrigger'
import type { PrecallSettings } from '../root/settings/PrecallConfig'
import type { GateSource } from '../root/Root'

/** The options of the gate, or a gate that was made elsewhere, and the button that starts it. */
export type PermissionGateProps = PrecallSettings &
  GateSource & {
    /** The Start Video button: exactly one element. */
    readonly children: ReactElement
  }

/**
 * Asks for the camera and microphone, explains first if the browser would ask, and guides the person back after a refusal.
 *
 * The stream is given to `onGranted`, and is the app's once that has resolved. If it throws or rejects, the gate stops the stream.
 *
 * @example
 * ```tsx
 * <PermissionGate onGranted={({ stream, signal }) => call.join(stream, signal)} assistance={{ href: '/help' }}>
 *   <button>Start Video</button>
 * </PermissionGate>
 * ```
 *
 * An app that leaves its call elsewhere on the page makes the gate itself, and has its `reset` there:
 *
 * ```tsx
 * const { gate, reset } = usePermissionState({ onGranted: ({ stream, signal }) => call.join(stream, signal) })
 * return <PermissionGate gate={gate}>…</PermissionGate>
 * ```
 */
export function PermissionGate({ children, ...options }: PermissionGateProps): ReactElement {
  return (
    <GateRoot {...options}>
      <GateTrigger>{children}</GateTrigger>
      <GateScreens />
    </GateRoot>
  )
}
