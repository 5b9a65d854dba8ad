import type { ReactElement } from 'react'
import { useState } from 'react'
import { PermissionGate } from '../../src'

/** An app's own page, which knows nothing of any simulation. */
export function Visit(): ReactElement {
  const [call, setCall] = useState<MediaStream>()
  if (call) return <p>You are in the call</p>
  return (
    <PermissionGate onGranted={({ stream }) => setCall(stream)} assistance={{ href: 'https://clinic.example/help' }}>
      <button type="button">Start Video</button>
    </PermissionGate>
  )
}
