import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { StreamSwitches } from './streamSwitches'
import { tracksIn } from './streamTracks'
import { listenToSwitches, switchesOf, tellOfStream } from './streamSwitches'

/** Renders again whenever a stream has other tracks, or one of them has ended by itself. */
export function useStream(stream: MediaStream | undefined): StreamSwitches {
  const switches = useSyncExternalStore(
    useCallback((listener: () => void) => listenToSwitches(stream, listener), [stream]),
    () => switchesOf(stream),
    () => switchesOf(undefined),
  )
  const { version } = switches
  useEffect(() => {
    const tracks = tracksIn(stream)
    const tell = () => stream && tellOfStream(stream)
    for (const track of tracks) track.addEventListener?.('ended', tell)
    return () => {
      for (const track of tracks) track.removeEventListener?.('ended', tell)
    }
  }, [stream, version])
  return switches
}
