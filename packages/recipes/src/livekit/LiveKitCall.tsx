'use client'
import '@precall/react/styles.css'
import './livekit-call.css'
import { callIn, Gate, isInCall, usePermissionState } from '@precall/react'
import { DisconnectReason, Room, RoomEvent } from 'livekit-client'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { InRoom } from './InRoom'
import { joinRoom, sendTracks } from './joinRoom'

// For a call over LiveKit: the room gets the stream that the person has allowed, and does not ask for the devices itself.
// Change: where Get Assistance leads, and the words. Get `url` and `token` from your own server.

interface LiveKitCallProps {
  /** The address of the LiveKit server: wss://… */
  readonly url: string
  /** Lets this person into one room. Your server makes it. */
  readonly token: string
}

export function LiveKitCall({ url, token }: LiveKitCallProps) {
  const [call, setCall] = useState<{ readonly room: Room; readonly stream: MediaStream }>()
  const [lost, setLost] = useState(false)
  const trigger = useRef<HTMLElement>(null)
  const { state, gate, reset } = usePermissionState({
    async onGranted({ stream, signal }) {
      // It must not stop the tracks: they are ours, and are stopped below, once.
      const room = new Room({ stopLocalTrackOnUnpublish: false })
      setCall({ room, stream })
      await joinRoom(room, { url, token, stream, signal })
      room.once(RoomEvent.Disconnected, (reason) => {
        if (reason === DisconnectReason.CLIENT_INITIATED) return
        end()
        setLost(true)
      })
    },
    // A device that had stopped works again.
    onDevicesAdded: ({ stream }) => call && sendTracks(call.room, stream),
    onStateChange(state) {
      if (!isInCall(state)) setCall(undefined)
      if (state.phase !== 'idle') setLost(false)
    },
  })

  // The stream is ours as long as the call is on. It ends here, whatever ended the call.
  useEffect(() => {
    if (!call) return
    return () => {
      void call.room.disconnect(false)
      for (const track of call.stream.getTracks()) track.stop()
    }
  }, [call])

  function end() {
    // At once, because the button is hidden until then and cannot take the focus.
    flushSync(reset)
    trigger.current?.focus()
  }

  return (
    <Gate.Root gate={gate} occasion="visit" assistance={{ href: 'https://clinic.example/help' }}>
      <Gate.Trigger ref={trigger} className="livekit-call-button" data-kind="start">
        <button type="button">Start Video</button>
      </Gate.Trigger>
      {lost && (
        <p className="livekit-call-problem" role="alert">
          Your visit was interrupted, and your camera is off. Please try again.
        </p>
      )}
      <Gate.Screens />
      {callIn(state)?.owner === 'app' && call && <InRoom {...call} onLeave={end} />}
    </Gate.Root>
  )
}
