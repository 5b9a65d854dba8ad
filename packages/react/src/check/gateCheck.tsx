import type { ReactElement } from 'react'
import { useGate } from '../root/GateContext'
import { FaultGuide } from './guide/FaultGuide'
import { Check } from './DeviceCheck'

/** The check in the dialog of a gate. */
export function Body(): ReactElement {
  const guides = useGate().screens?.guides
  return <Check loadGuides={() => (guides ? Promise.resolve({ guides, FaultGuide }) : Promise.reject(new Error('')))} />
}
