import { PermissionGate, standingOf, usePermissionState } from '@precall/react'
import { useState } from 'react'

declare const call: {
  join(stream: MediaStream, signal: AbortSignal): Promise<void>
  send(tracks: readonly MediaStreamTrack[]): void
}

/** A camera for later, and a button to hang up that is outside of the gate. */
export function VoiceCall() {
  const [stream, setStream] = useState<MediaStream>()
  const { state, gate, turnOn, reset } = usePermissionState({
    devices: { microphone: 'required', camera: 'later' },
    async onGranted({ stream, signal }) {
      await call.join(stream, signal)
      setStream(stream)
    },
    onDevicesAdded: ({ tracks }) => call.send(tracks),
  })
  function hangUp() {
    stream?.getTracks().forEach((track) => track.stop())
    setStream(undefined)
    reset()
  }

  return (
    <>
      <PermissionGate gate={gate}>
        <button type="button">Start call</button>
      </PermissionGate>
      {stream && (
        <>
          <video
            ref={(video) => {
              if (video) video.srcObject = stream
            }}
            aria-label="You"
            autoPlay
            muted
            playsInline
          />
          {state.phase === 'open' && standingOf(state, 'camera') !== 'working' && (
            <button type="button" onClick={() => turnOn('camera')}>
              Turn on camera
            </button>
          )}
          <button type="button" onClick={hangUp}>
            Hang up
          </button>
        </>
      )}
    </>
  )
}
