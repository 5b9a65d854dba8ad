import type { Seen } from '@precall/core/media'
import type { RefCallback } from 'react'
import { useEffect, useState } from 'react'
import { mediaFile } from '../screens/check/checkFiles'
import { useLateFile } from '../screens/lateFile'
import type { CheckScope } from './CheckContext'
import { isLive, trackIn } from './streamTracks'
import { useStream } from './useStream'

/** A picture of the camera, and what is seen in it. */
export interface CameraPreview {
  /** For the `<video>` that shows it. It gets the stream, without sound. */
  readonly ref: RefCallback<HTMLVideoElement>
  /** `off`: the stream has no camera. */
  readonly seen: Seen | 'off'
}

interface Own extends Pick<CheckScope, 'stream' | 'browser' | 'mediaSource'> {
  /** Who else is told. */
  readonly report?: ((now: Seen | undefined) => void) | undefined
}

/** Shows the camera of a stream. */
export function useOwnCameraPreview({ stream, browser, mediaSource, report }: Own): CameraPreview {
  useStream(stream)
  const media = useLateFile(mediaFile, mediaSource)
  const [video, setVideo] = useState<HTMLVideoElement | null>(null)
  const [told, setSeen] = useState<{ readonly of: MediaStreamTrack; readonly seen: Seen }>()
  const track = trackIn(stream, 'camera')
  const isOn = isLive(track)

  useEffect(() => (video && stream && isOn ? show(stream, video) : undefined), [video, stream, isOn])
  useEffect(() => {
    if (!video || !track || !isOn || !media || media === 'lost') return undefined
    return media.lookAt(video, { onChange: (seen) => setSeen({ of: track, seen }) }, browser)
  }, [video, track, isOn, media, browser])

  const seen = !isOn ? 'off' : told?.of === track ? told.seen : media === 'lost' ? 'unknown' : 'starting'
  useEffect(() => {
    report?.(seen === 'off' ? undefined : seen)
    return () => report?.(undefined)
  }, [report, seen])
  return { ref: setVideo, seen }
}

/** Until the returned function is called. */
function show(stream: MediaStream, video: HTMLVideoElement): (() => void) | undefined {
  // Before the stream, so that no browser waits for a press.
  video.muted = true
  try {
    video.srcObject = stream
  } catch {
    // Half a stream, as an app's tests may have it.
    return undefined
  }
  // A browser that plays by itself has begun, and one that saves power says no.
  void Promise.resolve(video.play?.()).catch(() => {})
  return () => {
    video.srcObject = null
  }
}
