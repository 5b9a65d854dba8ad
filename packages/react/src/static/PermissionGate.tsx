'use client'
import type { LabelTable } from '@precall/guides/static'
import type { ReactElement } from 'react'
import { GateScreens } from '../parts/GateScreens'
import type { PermissionGateProps } from '../parts/PermissionGate'
import { GateTrigger } from '../root/GateTrigger'
import { GateRoot } from './GateRoot'

/** The props of `<PermissionGate>`, and the languages that are in the bundle. */
export interface StaticGateProps extends PermissionGateProps {
  /** The names of buttons in other languages than English, from `@precall/guides/labels`. Read once. */
  readonly labels?: readonly LabelTable[] | undefined
}

/** `<PermissionGate>`, with everything in it: nothing is loaded later. */
export function PermissionGate({ children, ...options }: StaticGateProps): ReactElement {
  return (
    <GateRoot {...options}>
      <GateTrigger>{children}</GateTrigger>
      <GateScreens />
    </GateRoot>
  )
}
