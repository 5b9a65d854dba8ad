'use client'
import '@precall/react/styles.css'
import './webrtc-call.css'
import { Gate, type Live, usePermissionState } from '@precall/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Call, openCall } from './openCall'

// For a call between two people without a call library: plain RTCPeerConnection, from one browser to the other.
// Change: signalling.ts to your server, the ICE servers in openCall.ts, where Get Assistance leads, and the words.

/** Everyone in the same room is in the same call. */
export function WebrtcCall({ room }: { room: string }) {
  const [lost, setLost] = useState(false)
  const trigger = useRef<HTMLElement>(null)
  const { gate, reset } = usePermissionState({
    onStateChange({ phase }) {
      if (phase !== 'idle') setLost(false)
    },
  })

  const end = useCallback(
    (how: 'left' | 'lost') => {
      // At once, because the button is hidden until then and cannot take the focus.
      flushSync(reset)
      setLost(how === 'lost')
      trigger.current?.focus()
    },
    [reset],
  )

  return (
    <Gate.Root gate={gate} occasion="visit" assistance={{ href: 'https://clinic.example/help' }}>
      <Gate.Trigger ref={trigger} className="webrtc-call-button" data-kind="start">
        <button type="button">Start Video</button>
      </Gate.Trigger>
      {lost && (
        <p className="webrtc-call-problem" role="alert">
          We lost the connection to your visit, and your camera is off. Please try again.
        </p>
      )}
      <Gate.Screens />
      <Gate.Open>{({ stream, live }) => <InCall room={room} stream={stream} live={live} onEnd={end} />}</Gate.Open>
    </Gate.Root>
  )
}

interface InCallProps {
  readonly room: string
  /** It belongs to the gate, which stops it once this is unmounted. */
  readonly stream: MediaStream
  readonly live: Live
  readonly onEnd: (how: 'left' | 'lost') => void
}

function InCall({ room, stream, live, onEnd }: InCallProps) {
  const [other, setOther] = useState<MediaStream>()
  const call = useRef<Call>(undefined)
  useEffect(() => {
    const opened = openCall({ room, stream, onOther: setOther, onLost: () => onEnd('lost') })
    call.current = opened
    return opened.hangUp
  }, [room, stream, onEnd])
  // A device that stopped and was turned on again has a new track in the same stream.
  useEffect(() => call.current?.sendTracks(), [live])

  return (
    <section ref={takeFocus} tabIndex={-1} className="webrtc-call" aria-label="Your visit">
      <div className="webrtc-call-stage">
        {other ? (
          <Picture stream={other} label="The other person" />
        ) : (
          <p role="status">Waiting for the other person…</p>
        )}
        <Picture stream={stream} label="You" muted />
      </div>
      <button type="button" className="webrtc-call-button" data-kind="stop" onClick={() => onEnd('left')}>
        Leave
      </button>
    </section>
  )
}

function Picture({ stream, label, muted = false }: { stream: MediaStream; label: string; muted?: boolean }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])

  return <video ref={video} aria-label={label} autoPlay muted={muted} playsInline />
}

/** The pressed button is hidden now, so people who use a keyboard or a screen reader continue here. */
function takeFocus(section: HTMLElement | null) {
  section?.focus()
}
