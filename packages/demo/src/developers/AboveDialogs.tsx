import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/**
 * Keeps its children in reach while a modal dialog is open, by moving them into it: everything outside is inert.
 *
 * They stand for the browser's own surfaces, which no dialog of a page can cover.
 */
export function AboveDialogs({ children }: { children: ReactNode }) {
  const [home] = useState(() => Object.assign(document.createElement('div'), { className: 'demo-above' }))

  useEffect(() => {
    const move = () => {
      const place = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body
      if (home.parentElement !== place) place.append(home)
    }
    move()
    const observer = new MutationObserver(move)
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
    return () => {
      observer.disconnect()
      home.remove()
    }
  }, [home])

  return createPortal(children, home)
}
