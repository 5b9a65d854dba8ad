'use client'
import '@precall/react/styles.css'
import './start-video-button.css'
import { type Grant, PermissionGate } from '@precall/react'

// For an app that already has a call: a Start Video button to put anywhere. If joining fails, it says so.
// Change: where Get Assistance leads, and the words.

interface StartVideoButtonProps {
  /** Joins the call. You stop the tracks when it ends; if this rejects, or `signal` aborts before, the gate stops them. */
  readonly onGranted: (grant: Grant) => unknown
}

export function StartVideoButton({ onGranted }: StartVideoButtonProps) {
  return (
    <div className="start-video">
      <PermissionGate occasion="visit" assistance={{ href: 'https://clinic.example/help' }} onGranted={onGranted}>
        <button type="button" className="start-video-button">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <rect x="2.75" y="6.25" width="12.5" height="11.5" rx="2.75" />
            <path d="m15.25 10.6 4.55-2.7a.95.95 0 0 1 1.45.8v6.6a.95.95 0 0 1-1.45.8l-4.55-2.7" />
          </svg>
          Start Video
        </button>
      </PermissionGate>
    </div>
  )
}
