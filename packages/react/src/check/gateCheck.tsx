import type { ReactElement } from 'react'
import { useGate } from '../root/GateContext'
import { FaultGuide } from './guide/FaultGuide'
import { Check } from './DeviceCheck'

/** The check in the dialog of a gate. */
export function Body(): ReactElement {
  const scope = useGate()
  const guides = scope.screens?.guides
  const load = () => (guides ? Promise.resolve({ guides, FaultGuide }) : Promise.reject(new Error('')))
  return <Check settings={scope} loadGuides={load} />
}
