import type { Heard } from '@precall/core/devices'
import { listenTo } from '@precall/core/devices'
import type { RefCallback } from 'react'
import { useEffect, useState } from 'react'
import type { CheckScope } from './CheckContext'
import { isLive, trackIn } from './streamTracks'
import { useSight } from './useSight'
import { useStream } from './useStream'

/** How loud the microphone is, and what is heard. */
export interface MicrophoneLevel {
  /**
   * For the element that shows it. At the display's rate it gets the custom property `--precall-level`, from 0 to 1, and more
   * rarely `aria-valuenow`, from 0 to 100; React renders nothing meanwhile. Nothing is measured while it is out of sight.
   */
  readonly ref: RefCallback<HTMLElement>
  /** `off`: the stream has no microphone. */
  readonly heard: Heard | 'off'
}

/** How often a meter tells its value to assistive technology at most, in milliseconds. */
const seldom = 250

interface Own extends Pick<CheckScope, 'stream' | 'browser'> {
  /** Who else is told. */
  readonly report?: ((now: Heard | undefined) => void) | undefined
}

/** Measures the microphone of a stream. */
export function useOwnMicrophoneLevel({ stream, browser, report }: Own): MicrophoneLevel {
  useStream(stream)
  const [element, setElement] = useState<HTMLElement | null>(null)
  const inSight = useSight(element)
  const [told, setHeard] = useState<{ readonly of: MediaStreamTrack; readonly heard: Heard }>()
  const track = trackIn(stream, 'microphone')
  const isOn = isLive(track)

  useEffect(() => {
    if (!stream || !track || !isOn || !inSight) return undefined
    const meter = element && drawOn(element)
    const stop = listenTo(
      stream,
      {
        ...(meter && { onLevel: meter.draw }),
        // What was heard before it went out of sight is still so.
        onChange: (heard) =>
          setHeard((told) => (heard === 'starting' && told?.of === track ? told : { of: track, heard })),
      },
      browser,
    )
    return () => {
      stop()
      meter?.draw(0)
    }
  }, [stream, track, isOn, inSight, element, browser])

  const heard = !isOn ? 'off' : told?.of === track ? told.heard : 'starting'
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
