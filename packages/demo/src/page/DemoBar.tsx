import type { ReactNode } from 'react'
import { appointment, visit } from './address'
import { Icon } from './Icon'
import { useOnline } from './useOnline'

interface DemoBarProps {
  /** The page of the other side, if this one may open it. */
  readonly link: { readonly href: string; readonly text: string } | undefined
  /** No one is known to be on the other side. */
  readonly alone: boolean
  readonly children: ReactNode
}

/** The one part of the page that a clinic would not have. */
export function DemoBar({ link, alone, children }: DemoBarProps) {
  const online = useOnline()
  return (
    <footer className="demo-bar">
      {/* Chromium leaves the loopback out of WebRTC, so without any network two tabs cannot find each other. */}
      <p className="demo-offline" role="status">
        {alone && !online && 'You are offline. A call needs a network, even between two tabs on the same computer.'}
      </p>
      <p>
        {appointment ? 'A demo of Precall.' : `A demo of Precall, visit “${visit}”.`}{' '}
        {link && (
          <a href={link.href} target="_blank" rel="noreferrer">
            {link.text}
            <Icon name="away" />
            <span className="demo-hidden">(opens a new tab)</span>
          </a>
        )}
      </p>
      {children}
    </footer>
  )
}
