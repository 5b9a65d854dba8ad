import type { MouseEvent } from 'react'

/** The second half of a double click would lead one further. A design system's button may call it without an event. */
export function once(act: () => void): (event?: MouseEvent) => void {
  return (event) => {
    if (!event || event.detail < 2) act()
  }
}
