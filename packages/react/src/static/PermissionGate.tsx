'use client'
import type { ReactElement } from 'react'
import { GateScreens } from '../parts/GateScreens'
import type { PermissionGateProps } from '../parts/PermissionGate'
import { GateTrigger } from '../root/GateTrigger'
import type { Labels } from './GateRoot'
import { GateRoot } from './GateRoot'

/** The props of `<PermissionGate>`, and the languages that are in the bundle. */
export type StaticGateProps = PermissionGateProps & Labels

/** `<PermissionGate>`, with everything in it: nothing is loaded later. */
export function PermissionGate({ children, ...options }: StaticGateProps): ReactElement {
  return (
    <GateRoot {...options}>
      <GateTrigger>{children}</GateTrigger>
      <GateScreens />
    </GateRoot>
  )
}
