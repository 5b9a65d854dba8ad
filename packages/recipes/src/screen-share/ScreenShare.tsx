'use client'
import '@precall/react/styles.css'
import './screen-share.css'
import { PrecallConfig } from '@precall/react'
import { ScreenRecovery, useScreenShare } from '@precall/react/screen'
import { useEffect, useRef, useState } from 'react'

// For a call that is on: a button that shares the screen, and what to do where the browser or the system refuses.
// Change: what `onShare` does in your call, where Get Assistance leads, and the words.

const seen = 'Everyone in your visit can see your screen.'

interface ScreenShareProps {
  /** Puts the screen into the call. Its tracks are stopped here: by the button, and once this is unmounted. */
  readonly onShare: (screen: MediaStream) => void
  /** Takes it out again: the person has stopped it, here or in the browser, or the call is over. */
  readonly onEnd: () => void
}

/** Renders nothing where no screen can be shared: on phones and tablets, and in a frame that may not. */
export function ScreenShare(props: ScreenShareProps) {
  return (
    <PrecallConfig occasion="visit" assistance={{ href: 'https://clinic.example/help' }}>
      <ShareButton {...props} />
    </PrecallConfig>
  )
}

function ShareButton({ onShare, onEnd }: ScreenShareProps) {
  const share = useScreenShare()
  const { state, stream, start, stop } = share
  const [hasShared, setHasShared] = useState(false)
  const latest = useRef({ onShare, onEnd })
  useEffect(() => {
    latest.current = { onShare, onEnd }
  })
  useEffect(() => {
    if (!stream) return
    latest.current.onShare(stream)
    return () => latest.current.onEnd()
  }, [stream])

  const sharing = state.phase === 'sharing'
  if (sharing && !hasShared) setHasShared(true)
  if (state.phase === 'absent') return null
  return (
    <>
      <button
        type="button"
        className="screen-share"
        data-sharing={sharing || undefined}
        onClick={sharing ? stop : start}
      >
        {sharing ? 'Stop sharing' : 'Share screen'}
      </button>
      {sharing && <p className="screen-share-note">{seen}</p>}
      <p className="screen-share-said" role="status">
        {sharing ? seen : hasShared && 'You stopped sharing. No one can see your screen.'}
      </p>
      <ScreenRecovery share={share} />
    </>
  )
}
