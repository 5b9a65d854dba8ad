'use client'
import type { ReactElement } from 'react'
import { GateCheck } from './GateCheck'
import { GateExplainer } from './GateExplainer'
import { GateJoining } from './GateJoining'
import { GateNotice } from './GateNotice'
import { GateRecovery } from './GateRecovery'
import { GateWaiting } from './GateWaiting'

/** All screens of a gate, each in its phase: what `<PermissionGate>` shows next to its trigger. */
export function GateScreens(): ReactElement {
  return (
    <>
      <GateExplainer />
      <GateWaiting />
      <GateNotice />
      <GateRecovery />
      <GateCheck />
      <GateJoining />
    </>
  )
}
