'use client'
import { forwardRef, useEffect, useState } from 'react'
import { useCheck } from './CheckContext'
import type { CheckPart } from './useCheckPart'
import { useCheckPart } from './useCheckPart'
import { useMicrophoneLevel } from './useMicrophoneLevel'

/** How long a screen reader has to take up what is said once, in milliseconds. */
const enough = 1500

/** How loud the microphone is, as a meter, and that the person is heard. Nothing, for a gate without a microphone. */
export const CheckLevel: CheckPart = forwardRef(function CheckLevel(props, ref) {
  const { asked, text } = useCheck()
  const { ref: meter, heard } = useMicrophoneLevel()
  const { words, say } = text
  const { level, heard: said } = words.check
  const [hasHeard, setHasHeard] = useState(false)
  const [isTold, setTold] = useState(false)
  if (heard === 'heard' && !hasHeard) setHasHeard(true)
  useEffect(() => {
    if (!hasHeard) return undefined
    const timer = setTimeout(() => setTold(true), enough)
    return () => clearTimeout(timer)
  }, [hasHeard])
  // A pause between two words is no news.
  const now = hasHeard && (heard === 'quiet' || heard === 'starting') ? 'heard' : heard
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
        {/* Said once: whoever hears the page must not hear it after each word of their own. */}
        <p
          className="precall-note"
          role="status"
          aria-live={isTold && now === 'heard' ? 'off' : undefined}
          data-state={now}
        >
          {say(said[now])}
        </p>
      </>
    ),
  })
  return asked.includes('microphone') ? part : null
})
