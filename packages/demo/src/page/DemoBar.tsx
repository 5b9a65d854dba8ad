import type { ReactNode } from 'react'
import { visit } from './address'
import { Icon } from './Icon'
import { useOnline } from './useOnline'

interface DemoBarProps {
  readonly href: string
  readonly link: string
  /** Nobody is on the other side, as far as is known. */
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
        {alone && !online && 'Your browser finds no network. A call needs one, even between two tabs of one computer.'}
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
