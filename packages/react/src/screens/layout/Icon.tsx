import type { Device } from '@precall/core'
import type { ReactElement } from 'react'

// Our own icons. What a browser or a system draws is in guides/picture/Drawing.tsx, because a person looks for that very shape
// on their screen. The demo and the recipes have copies of these: both are code of an app, which cannot import ours.

/** Strokes on a grid of 24. */
type Name = Device | 'speaker' | 'check' | 'alert'

const paths: Readonly<Record<Name, string>> = {
  camera:
    'M5.5 6.25h7a2.75 2.75 0 0 1 2.75 2.75v6a2.75 2.75 0 0 1-2.75 2.75h-7a2.75 2.75 0 0 1-2.75-2.75v-6a2.75 2.75 0 0 1 2.75-2.75z' +
    'M15.25 10.6l4.55-2.7a.95.95 0 0 1 1.45.8v6.6a.95.95 0 0 1-1.45.8l-4.55-2.7',
  microphone: 'M9 5.75a3 3 0 0 1 6 0v5.5a3 3 0 0 1-6 0zM5.25 11.25a6.75 6.75 0 0 0 13.5 0M12 18v3.25M8.75 21.25h6.5',
  speaker:
    'M3.75 9.25h3L11.25 5.5v13l-4.5-3.75h-3a1 1 0 0 1-1-1v-3.5a1 1 0 0 1 1-1z' +
    'M15 9.1a4.1 4.1 0 0 1 0 5.8M17.9 6.4a7.9 7.9 0 0 1 0 11.2',
  check: 'M4.75 12.75l4.75 4.75L19.25 7',
  alert: 'M12 2.75a9.25 9.25 0 0 1 0 18.5a9.25 9.25 0 0 1 0-18.5M12 7.25v5.5M12 16.4v.1',
}

const slash = 'M3.25 3.25l17.5 17.5'

/** A picture next to a word that says the same. `off` strikes it through. */
export function Icon({ name, off }: { name: Name; off?: boolean }): ReactElement {
  return (
    <svg className="precall-icon" viewBox="0 0 24 24" aria-hidden focusable="false">
      <path d={paths[name]} />
      {off && <path className="precall-gap" d={slash} />}
      {off && <path d={slash} />}
    </svg>
  )
}
