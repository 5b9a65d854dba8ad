import type { Heard } from '@precall/core/media'
import type { RefCallback } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { mediaFile } from '../screens/check/checkFiles'
import { useLateFile } from '../screens/lateFile'
import type { CheckScope } from './CheckContext'
import { isLive, trackIn } from './streamTracks'
import { useSight } from './useSight'
import { useStream } from './useStream'

/** How loud the microphone is, and what is heard. */
export interface MicrophoneLevel {
  /**
   * For the element that shows it. At the display's rate it gets the custom property `--precall-level`, from 0 to 1, and more
   * rarely `aria-valuenow`, from 0 to 100; React renders nothing meanwhile. While it is out of sight it rests at 0, and the
   * microphone is listened to more slowly.
   */
  readonly ref: RefCallback<HTMLElement>
  /** `off`: the stream has no microphone. */
  readonly heard: Heard | 'off'
}

/** How often a meter tells its value to assistive technology at most, in milliseconds. */
const seldom = 250

interface Own extends Pick<CheckScope, 'stream' | 'browser' | 'mediaSource'> {
  /** Who else is told. */
  readonly report?: ((now: Heard | undefined) => void) | undefined
}

/** Measures the microphone of a stream. */
export function useOwnMicrophoneLevel({ stream, browser, mediaSource, report }: Own): MicrophoneLevel {
  useStream(stream)
  const media = useLateFile(mediaFile, mediaSource)
  const [element, setElement] = useState<HTMLElement | null>(null)
  const inSight = useSight(element)
  const [told, setHeard] = useState<{ readonly of: MediaStreamTrack; readonly heard: Heard }>()
  const track = trackIn(stream, 'microphone')
  const isOn = isLive(track)

  const meter = useMemo(() => element && drawOn(element), [element])
  const show = useRef<((level: number) => void) | undefined>(undefined)
  useEffect(() => {
    show.current = inSight && meter ? (level) => meter.draw(level) : undefined
    return () => {
      show.current = undefined
      meter?.draw(0)
    }
  }, [meter, inSight])

  useEffect(() => {
    if (!stream || !track || !isOn || !media || media === 'lost') return undefined
    const stop = media.listenTo(
      stream,
      {
        get onLevel() {
          return show.current
        },
        onChange: (heard) => setHeard({ of: track, heard }),
      },
      browser,
    )
    return () => {
      stop()
      show.current?.(0)
    }
  }, [stream, track, isOn, media, browser])

  const heard = !isOn ? 'off' : told?.of === track ? told.heard : media === 'lost' ? 'unknown' : 'starting'
  useEffect(() => {
    report?.(heard === 'off' ? undefined : heard)
    return () => report?.(undefined)
  }, [report, heard])
  return { ref: setElement, heard }
}

function drawOn(element: HTMLElement): { readonly draw: (level: number) => void } {
  let last = -1
  let at = -seldom
  return {
    draw(level) {
      const percent = Math.round(Math.min(1, Math.max(0, level)) * 100)
      if (percent === last) return
      last = percent
      element.style.setProperty('--precall-level', String(percent / 100))
      const now = performance.now()
      if (now - at < seldom && percent > 0) return
      at = now
      element.setAttribute('aria-valuenow', String(percent))
    },
  }
}
