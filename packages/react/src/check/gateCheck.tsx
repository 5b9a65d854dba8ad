import type { ReactElement } from 'react'
import type { Screens } from '../root/GateContext'
import { useGate } from '../root/GateContext'
import type { CheckGuides } from './CheckContext'
import { FaultGuide } from './guide/FaultGuide'
import { Check } from './DeviceCheck'

/** The check in the dialog of a gate. */
export function Body(): ReactElement {
  const scope = useGate()
  return (
    <Check settings={scope} loadGuides={() => loadGuides(scope.screens)} mediaSource={scope.screens?.mediaSource} />
  )
}

/** The guides that the screens of the gate have. */
export async function loadGuides(screens: Screens | undefined): Promise<CheckGuides> {
  if (!screens) throw new Error('')
  return { guides: screens.guides, FaultGuide }
}
