import { createAppointmentClient } from '@precall/appointments'
import { PermissionGate } from '@precall/react'
import { useState } from 'react'

const appointments = createAppointmentClient({ baseUrl: '/api', appointmentId: 'one', token: 'secret' })

/** A visit of which a server is told. The app has no MSW. */
export function ClinicVisit() {
  const [room, setRoom] = useState<string>()
  if (room) return <p>You are in the call</p>
  return (
    <PermissionGate
      onStateChange={appointments.handleStateChange}
      onGranted={async ({ signal }) => setRoom((await appointments.room({ signal })).token)}
    >
      <button type="button">Start Video</button>
    </PermissionGate>
  )
}
