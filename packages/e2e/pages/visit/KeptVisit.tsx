import { Gate } from '@precall/react'
import type { ReactElement } from 'react'
import { Call } from './Call'

/** The other wiring: the gate keeps the stream for the call inside it, and stops it when that unmounts. */
export function KeptVisit(): ReactElement {
  return (
    <Gate.Root>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Screens />
      <Gate.Open>{({ stream, leave }) => <Call stream={stream} onLeave={leave} />}</Gate.Open>
    </Gate.Root>
  )
}
