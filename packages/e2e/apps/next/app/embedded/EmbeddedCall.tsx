'use client'

import { type Allowed, PermissionGate, usePermissionState } from '@precall/react'
import { type ReactElement, useState } from 'react'

declare const call: { join(live: Allowed['live'], signal: AbortSignal): Promise<void> }

/** A ready-made call in a frame, which opens the devices by itself. */
export function EmbeddedCall({ children }: { children: ReactElement }) {
  const [devices, setDevices] = useState<Allowed['deviceIds']>()
  const { gate, reset } = usePermissionState({
    async onAllowed({ live, deviceIds, signal }) {
      await call.join(live, signal)
      setDevices(deviceIds)
    },
  })
  function leave() {
    setDevices(undefined)
    reset()
  }

  return devices ? (
    <>
      <iframe
        title="Your call"
        // A frame of another site, or with `srcDoc`, has other ids for the same devices.
        src={`/call.html?${new URLSearchParams(devices)}`}
        allow="camera; microphone; autoplay"
      />
      <button type="button" onClick={leave}>
        Leave
      </button>
    </>
  ) : (
    <PermissionGate gate={gate}>{children}</PermissionGate>
  )
}
