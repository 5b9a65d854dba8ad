import type { ReactNode } from 'react'
import { visit } from './address'
import { Icon } from './Icon'

/** The one part of the page that a clinic would not have. */
export function DemoBar({ href, link, children }: { href: string; link: string; children: ReactNode }) {
  return (
    <footer className="demo-bar">
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
