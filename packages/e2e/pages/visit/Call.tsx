import { useEffect, useRef, type ReactElement } from 'react'

/** A call that no one else has joined: the stream is used, and the person can leave. */
export function Call({ stream, onLeave }: { stream: MediaStream; onLeave: () => void }): ReactElement {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    video.current!.srcObject = stream
  }, [stream])

  return (
    <section aria-label="Call">
      <p>You are in the call</p>
      <video ref={video} autoPlay muted playsInline />
      <button type="button" onClick={onLeave}>
        Leave
      </button>
    </section>
  )
}
