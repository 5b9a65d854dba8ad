import { useEffect, useRef } from 'react'
import { Icon } from '../page/Icon'

/** The person's own picture, mirrored, because that is how people know their own face. */
export function OwnPicture({ stream, cameraPaused }: { stream: MediaStream; cameraPaused: boolean }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])

  return (
    <div className="demo-own">
      <video ref={video} aria-label="You" autoPlay playsInline muted />
      {cameraPaused && (
        <p className="demo-paused">
          <Icon name="cameraOff" />
          Camera off
        </p>
      )}
    </div>
  )
}
