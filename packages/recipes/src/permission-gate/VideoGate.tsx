'use client'
import '@precall/react/styles.css'
import './video-gate.css'
import { Gate, type OpenGate } from '@precall/react'
import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'

// For a call that replaces the button that starts it: the gate in its parts, each yours to style, move or replace.
// Change: the brand in video-gate.css, where Get Assistance leads, and the button.

interface VideoGateProps {
  /** The call. The gate stops its stream on `leave`, and when this goes away. */
  readonly children: (call: OpenGate) => ReactNode
}

/** @example <VideoGate>{({ stream, leave }) => <Call stream={stream} onLeave={leave} />}</VideoGate> */
export function VideoGate({ children }: VideoGateProps) {
  const trigger = useRef<HTMLElement>(null)

  return (
    <Gate.Root occasion="visit" assistance={{ href: 'https://clinic.example/help' }}>
      <div className="video-gate">
        <Gate.Trigger ref={trigger} className="video-gate-start">
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Explainer className="video-gate-dialog" />
        <Gate.Waiting />
        <Gate.Notice />
        <Gate.Recovery className="video-gate-dialog" />
        <Gate.Open>
          {({ leave, ...open }) => (
            <section ref={takeFocus} tabIndex={-1} className="video-gate-call" aria-label="Your visit">
              {children({
                ...open,
                leave() {
                  // At once, because the button is hidden until then and cannot take the focus.
                  flushSync(leave)
                  trigger.current?.focus()
                },
              })}
            </section>
          )}
        </Gate.Open>
      </div>
    </Gate.Root>
  )
}

/** The pressed button is hidden now, so people who use a keyboard or a screen reader continue here. */
function takeFocus(section: HTMLElement | null) {
  section?.focus()
}
