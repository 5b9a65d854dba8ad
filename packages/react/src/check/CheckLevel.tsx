'use client'
import { forwardRef, useEffect, useState } from 'react'
import { useCheck } from './CheckContext'
import { Fault } from './Fault'
import { faultOf } from './faultOf'
import { useOwnMicrophoneLevel } from './ownMicrophoneLevel'
import { trackIn } from './streamTracks'
import type { CheckPart } from './useCheckPart'
import { useCheckPart } from './useCheckPart'

/** How long a screen reader has to take up what is said once, in milliseconds. */
const enough = 1500

/**
 * How loud the microphone is, as a meter, and that the person is heard; or what is wrong with the sound, where they can watch the
 * meter while they try what may help. Nothing, for a gate without a microphone.
 */
export const CheckLevel: CheckPart = forwardRef(function CheckLevel(props, ref) {
  const scope = useCheck()
  const { asked, stream, browser, mediaSource, report, text } = scope
  const { ref: meter, heard } = useOwnMicrophoneLevel({ stream, browser, mediaSource, report: report.microphone })
  const { words, say } = text
  const { level, heard: said } = words.check
  const track = trackIn(stream, 'microphone')
  /** The microphone of which it has been said. */
  const [toldOf, setToldOf] = useState<MediaStreamTrack>()
  useEffect(() => {
    if (heard !== 'heard') return undefined
    const timer = setTimeout(() => setToldOf(track), enough)
    return () => clearTimeout(timer)
  }, [heard, track])
  const part = useCheckPart('check-level', 'div', props, ref, {
    className: 'precall precall-level',
    children: (
      <>
        <div
          ref={meter}
          className="precall-meter"
          role="meter"
          aria-label={say(level)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={0}
          aria-valuetext={say(said[heard])}
        />
        {/* Said once: a person who hears the page must not hear it after each word of their own. */}
        <p
          className="precall-note"
          role="status"
          aria-live={heard === 'heard' && toldOf === track ? 'off' : undefined}
          data-state={heard}
        >
          {faultOf(scope, 'microphone') ? null : say(said[heard])}
        </p>
        <Fault device="microphone" />
      </>
    ),
  })
  return asked.includes('microphone') ? part : null
})
