import { useEffect, useRef, useState } from 'react'
import { Icon } from '../page/Icon'

interface OtherPictureProps {
  readonly stream: MediaStream
  readonly name: string
  /** The speaker that was chosen. The system's own, if none was. */
  readonly speakerId: string | undefined
  /** It is a screen, of which nothing is cut off. */
  readonly screen?: boolean | undefined
}

/** The other side's picture and sound. */
export function OtherPicture({ stream, name, speakerId, screen }: OtherPictureProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [silent, setSilent] = useState(false)

  useEffect(() => {
    const element = video.current
    if (!element) return
    const play = () =>
      element.play().catch((error: unknown) => {
        // A browser plays no sound on a page before the first press. The picture does not need to wait for one.
        if (element.muted || (error as DOMException).name !== 'NotAllowedError') return
        element.muted = true
        setSilent(true)
        void play()
      })
    element.srcObject = stream
    element.muted = false
    void play()
  }, [stream])

  useEffect(() => {
    // Safari cannot. A speaker that is gone by now is no reason to be heard nowhere: the system's own goes on.
    void video.current?.setSinkId?.(speakerId ?? '').catch(() => {})
  }, [speakerId])

  useEffect(() => {
    if (!silent) return
    const turnOnSound = () => {
      if (video.current) video.current.muted = false
      setSilent(false)
    }
    // Any press on the page will do, not only the one on the button.
    window.addEventListener('click', turnOnSound)
    return () => window.removeEventListener('click', turnOnSound)
  }, [silent])

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a live conversation has no captions */}
      <video ref={video} className="demo-other" data-screen={screen || undefined} aria-label={name} playsInline />
      {silent && (
        <button className="demo-button demo-sound" data-kind="primary" type="button">
          <Icon name="speaker" />
          Turn on sound
        </button>
      )}
    </>
  )
}
