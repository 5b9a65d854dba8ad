import { PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './Call'

/** The usual wiring: the app takes the stream in `onGranted`, owns it, and stops it. */
export function Visit(): ReactElement {
  const [stream, setStream] = useState<MediaStream>()
  const leave = () => {
    stream!.getTracks().forEach((track) => track.stop())
    setStream(undefined)
  }

  return (
    <main>
      <PermissionGate
        onGranted={(grant) => setStream(grant.stream)}
        assistance={{ href: 'https://clinic.example/help' }}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
      {stream && <Call stream={stream} onLeave={leave} />}
    </main>
  )
}
