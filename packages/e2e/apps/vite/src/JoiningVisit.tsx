import { PermissionGate } from '@precall/react'
import { useState } from 'react'

declare const call: { join(stream: MediaStream, signal: AbortSignal): Promise<void>; tell(what: string): void }

/** A call that may take its time, or fail. */
export function JoiningVisit() {
  const [joined, setJoined] = useState(false)
  if (joined) return <p>You are in the call</p>
  return (
    <PermissionGate
      onGranted={async ({ stream, signal }) => {
        await call.join(stream, signal)
        setJoined(true)
      }}
      onJoinFailed={(error) => call.tell(`onJoinFailed: ${String(error)}`)}
    >
      <button type="button">Start Video</button>
    </PermissionGate>
  )
}
