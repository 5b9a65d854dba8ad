import type { ReactNode } from 'react'
import { visit } from './address'
import { Icon } from './Icon'
import { useOnline } from './useOnline'

interface DemoBarProps {
  readonly href: string
  readonly link: string
  /** No one is known to be on the other side. */
  readonly alone: boolean
  readonly children: ReactNode
}

/** The one part of the page that a clinic would not have. */
export function DemoBar({ href, link, alone, children }: DemoBarProps) {
  const online = useOnline()
  return (
    <footer className="demo-bar">
      {/* Chromium leaves the loopback out of WebRTC, so without any network two tabs cannot find each other. */}
      <p className="demo-offline" role="status">
        {alone && !online && 'You are offline. A call needs a network, even between two tabs on the same computer.'}
      </p>
      <p>
        A demo of Precall, visit “{visit}”.{' '}
        <a href={href} target="_blank" rel="noreferrer">
          {link}
          <Icon name="away" />
          <span className="demo-hidden">(opens a new tab)</span>
        </a>
      </p>
      {children}
    </footer>
  )
}
