'use client'
import type { ReactElement } from 'react'
import { GateExplainer } from './GateExplainer'
import { GateJoining } from './GateJoining'
import { GateNotice } from './GateNotice'
import { GateRecovery } from './GateRecovery'
import { GateWaiting } from './GateWaiting'

/** All that a gate shows, each in its phase: what `<PermissionGate>` puts beside its trigger. */
export function GateScreens(): ReactElement {
  return (
    <>
      <GateExplainer />
      <GateWaiting />
      <GateNotice />
      <GateRecovery />
      <GateJoining />
    </>
  )
}
