'use client'
import type { ReactElement } from 'react'
import { GateDismissed } from './GateDismissed'
import { GateExplainer } from './GateExplainer'
import { GateJoining } from './GateJoining'
import { GateRecovery } from './GateRecovery'
import { GateWaiting } from './GateWaiting'

/** All that a gate shows, each in its phase: what `<PermissionGate>` puts beside its trigger. */
export function GateScreens(): ReactElement {
  return (
    <>
      <GateExplainer />
      <GateWaiting />
      <GateDismissed />
      <GateRecovery />
      <GateJoining />
    </>
  )
}
