'use client'

import { PermissionGate } from '@precall/react'
import { type ReactElement, useState } from 'react'

export function Appointment({ children }: { children: ReactElement }) {
  const [stream, setStream] = useState<MediaStream>()

  return (
    <>
      <PermissionGate onGranted={(grant) => setStream(grant.stream)}>{children}</PermissionGate>
      {stream && (
        <video
          ref={(video) => {
            if (video) video.srcObject = stream
          }}
          aria-label="You"
          autoPlay
          muted
          playsInline
        />
      )}
    </>
  )
}
