import type { Device } from '@precall/core'
import type { ReactElement } from 'react'

const ink = 'var(--precall-text)'
const surface = 'var(--precall-surface)'
const accent = 'var(--precall-accent)'
const pointer = 'var(--precall-pointer)'

/** A camera and a microphone that talk to each other, on a table at home: only what is asked for. */
export function Hero({ devices }: { readonly devices: readonly Device[] }): ReactElement {
  const hasCamera = devices.includes('camera')
  const hasMicrophone = devices.includes('microphone')
  return (
    <div className="precall-hero" aria-hidden>
      <svg viewBox="0 0 420 176" focusable="false">
        <circle cx="210" cy="150" r="112" fill={surface} stroke="none" opacity=".62" />
        {/* A single one is in the middle. */}
        {hasCamera && <Camera x={hasMicrophone ? 0 : 60} />}
        {hasCamera && hasMicrophone && (
          <path d="M206 82c6 8 6 20 0 28M219 75c10 12 10 30 0 42" stroke={pointer} strokeWidth="4" />
        )}
        {hasMicrophone && <Microphone x={hasCamera ? 0 : -57} />}
        <path d="M68 150c-3 0-6-2.5-6.5-6L59 126h34l-2.5 18c-.5 3.5-3.5 6-6.5 6Z" fill={pointer} />
        <path
          d="M76 126V94M76 112c-12 0-18-7-18-17 11 0 18 6 18 17ZM76 100c0-12 6-19 17-20 1 12-6 20-17 20Z"
          fill={accent}
        />
        <path d="M330 122h34v14a14 14 0 0 1-14 14h-6a14 14 0 0 1-14-14Z" fill={surface} />
        <path d="M364 127h4a7 7 0 0 1 0 14h-4" />
        <path d="M340 112c-4-5 4-8 0-13M353 112c-4-5 4-8 0-13" strokeWidth="3" opacity=".55" />
        <path d="M40 150h340" />
      </svg>
    </div>
  )
}

function Camera({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x})`}>
      <g transform="rotate(-5 150 96)" fill={surface}>
        <path d="M150 128v18" strokeWidth="7" />
        <rect x="104" y="60" width="92" height="70" rx="24" fill={accent} />
        <circle cx="150" cy="95" r="23" />
        <circle cx="150" cy="95" r="11.5" fill={ink} stroke="none" />
        <path d="M145 90a7 7 0 0 1 6-3" fill="none" stroke={surface} strokeWidth="3" />
        <circle cx="182" cy="73" r="3.25" stroke="none" />
      </g>
      <path d="M122 150c0-9 12-13 28-13s28 4 28 13Z" fill={ink} stroke="none" />
    </g>
  )
}

function Microphone({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x})`}>
      <g transform="rotate(6 268 92)">
        <rect x="248" y="40" width="40" height="72" rx="20" fill={pointer} />
        <path d="M250 66h12M250 80h12M286 66h-12M286 80h-12" stroke={surface} strokeWidth="3" />
        <path d="M233 84v7a35 35 0 0 0 70 0v-7" />
        <path d="M268 127v20" strokeWidth="7" />
      </g>
      <path d="M240 150c0-8 11-12 26-12s26 4 26 12Z" fill={ink} stroke="none" />
    </g>
  )
}
