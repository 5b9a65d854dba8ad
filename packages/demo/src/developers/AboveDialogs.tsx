import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

/**
 * With `enabled`, keeps its children in reach while a modal dialog is open, by moving them into it: all else is inert.
 *
 * They stand for the browser's own surfaces, which no dialog of a page can cover.
 */
export function AboveDialogs({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const slot = useRef<HTMLDivElement>(null)
  // Its own element, moved as a whole, so that nothing in it is remounted and an open panel stays open.
  const [moved] = useState(() => document.createElement('div'))

  useEffect(() => {
    const move = () => {
      const dialog = enabled ? [...document.querySelectorAll('dialog:modal')].at(-1) : undefined
      const place = dialog ?? slot.current
      if (place && moved.parentElement !== place) place.append(moved)
    }
    move()
    const observer = new MutationObserver(move)
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
    return () => observer.disconnect()
  }, [enabled, moved])

  return <div ref={slot}>{createPortal(children, moved)}</div>
}
