import { Gate, usePermissionState } from '@precall/react'
import type { ReactElement } from 'react'
import { Call } from '../visit/Call'

/** The app makes the gate by the hook, says what it knows in words of its own, and leaves the rest to the parts. */
export function OwnVisit(): ReactElement {
  const { gate, state } = usePermissionState({})

  return (
    <Gate.Root gate={gate} assistance={{ href: 'https://clinic.example/help' }}>
      <p>Your camera: {state.permissions.camera.permission}</p>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Screens />
      <Gate.Open>{({ stream, leave }) => <Call stream={stream} onLeave={leave} />}</Gate.Open>
    </Gate.Root>
  )
}
