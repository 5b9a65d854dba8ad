import { PermissionGate } from '@precall/react'
import { useState } from 'react'

export function Appointment() {
  const [stream, setStream] = useState<MediaStream>()

  return (
    <>
      <PermissionGate
        onGranted={(grant) => setStream(grant.stream)}
        assistance={{ href: 'https://clinic.example/help' }}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
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
