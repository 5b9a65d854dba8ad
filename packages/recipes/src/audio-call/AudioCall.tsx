'use client'
import '@precall/react/styles.css'
import './audio-call.css'
import { callIn, Gate, isInCall, standingOf, usePermissionState } from '@precall/react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { InCall } from './InCall'

// For a voice call that can become a video call: no one is asked for the camera before they turn it on.
// Change: `call` to yours, where Get Assistance leads, and the words.

interface Call {
  /**
   * Joins with a stream that we stop ourselves. If `signal` aborts, no one waits for it any more: it must not put the person
   * into the call.
   */
  join(stream: MediaStream, signal: AbortSignal): Promise<unknown>
  /** Sends what has joined that stream: the camera, or a device that had stopped. */
  send(tracks: readonly MediaStreamTrack[]): unknown
  /** Leaves, even in the middle of joining. */
  leave(): void
}

/** `call` must be the same object in every render. */
export function AudioCall({ call }: { call: Call }) {
  const [stream, setStream] = useState<MediaStream>()
  const trigger = useRef<HTMLElement>(null)
  const { state, gate, turnOn, reset } = usePermissionState({
    devices: { microphone: 'required', camera: 'later' },
    onGranted({ stream, signal }) {
      setStream(stream)
      return call.join(stream, signal)
    },
    onDevicesAdded: ({ tracks }) => call.send(tracks),
    onStateChange(state) {
      if (!isInCall(state)) setStream(undefined)
    },
  })
  const running = callIn(state)

  // The stream is ours as long as the call is on. It ends here, whatever ended the call.
  useEffect(() => {
    if (!stream) return
    return () => {
      call.leave()
      for (const track of stream.getTracks()) track.stop()
    }
  }, [stream, call])

  function leave() {
    // At once, because the button is hidden until then and cannot take the focus.
    flushSync(reset)
    trigger.current?.focus()
  }

  return (
    <Gate.Root gate={gate} assistance={{ href: 'https://clinic.example/help' }}>
      <Gate.Trigger ref={trigger} className="audio-call-button" data-kind="start">
        <button type="button">Start call</button>
      </Gate.Trigger>
      <Gate.Explainer />
      <Gate.Waiting />
      <Gate.Recovery />
      <Gate.Joining />
      {/* In the call, the camera's card says the same. */}
      {(state.phase !== 'open' || state.without.microphone) && <Gate.Notice />}
      {running?.owner === 'app' && stream && (
        <InCall
          stream={stream}
          live={running.live}
          turningOn={state.phase === 'open' && state.adding !== undefined}
          blocked={standingOf(state, 'camera') === 'denied'}
          onTurnOnCamera={() => turnOn('camera')}
          onLeave={leave}
        />
      )}
    </Gate.Root>
  )
}
