'use client'
import type { GateOptions } from '@precall/core'
import type { ReactElement } from 'react'
import { GateRoot } from './GateRoot'
import { GateScreens } from './GateScreens'
import { GateTrigger } from '../root/GateTrigger'
import type { PrecallSettings } from '../root/PrecallConfig'

/** The options of the gate, and the button that starts it. */
export interface PermissionGateProps extends GateOptions, PrecallSettings {
  /** The Start Video button: exactly one element. */
  readonly children: ReactElement
}

/**
 * Asks for the camera and microphone, explains first if the browser would ask, and guides the person back after a refusal.
 *
 * The stream is given to `onGranted`, which then owns it. If that throws or rejects, the gate stops it.
 *
 * @example
 * ```tsx
 * <PermissionGate onGranted={({ stream }) => call.join(stream)} assistance={{ href: '/help' }}>
 *   <button>Start Video</button>
 * </PermissionGate>
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
