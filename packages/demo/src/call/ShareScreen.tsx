import { ScreenRecovery, useScreenShare } from '@precall/react/screen'
import { useEffect, useState } from 'react'
import { Icon } from '../page/Icon'

interface ShareScreenProps {
  /** Puts the picture of the screen into the call, or takes it out. */
  readonly onShare?: (screen: MediaStreamTrack | undefined) => void
}

/** Shares the screen until the person stops it, here or in the browser, or the call is over. Absent where none can be shared. */
export function ShareScreen({ onShare }: ShareScreenProps) {
  const share = useScreenShare()
  const { state, stream, start, stop } = share
  const [hasShared, setHasShared] = useState(false)
  useEffect(() => {
    if (!stream) return
    onShare?.(stream.getVideoTracks()[0])
    return () => onShare?.(undefined)
  }, [stream, onShare])

  const sharing = state.phase === 'sharing'
  if (sharing && !hasShared) setHasShared(true)
  if (state.phase === 'absent') return null
  return (
    <>
      <button className="demo-button" data-kind="secondary" type="button" onClick={sharing ? stop : start}>
        <Icon name="screen" />
        {sharing ? 'Stop sharing' : 'Share screen'}
      </button>
      <span className="demo-hidden" role="status">
        {sharing ? 'You are sharing your screen.' : hasShared && 'You stopped sharing.'}
      </span>
      <ScreenRecovery share={share} />
    </>
  )
}
