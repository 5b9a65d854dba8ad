import { useEffect, useRef } from 'react'
import { Icon } from '../page/Icon'

/** The person's own picture, as in a mirror: nobody knows themselves the other way round. */
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
