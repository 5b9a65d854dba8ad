import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/**
 * The edge of the window that is further from an element, kept up to date; undefined while that is not to be seen. What
 * lies there does not cover it: https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 */
export function useFarEdge(element: RefObject<HTMLElement | null>): 'start' | 'end' | undefined {
  const [edge, setEdge] = useState<'start' | 'end'>()
  useEffect(() => {
    const look = () => {
      const box = element.current?.getBoundingClientRect()
      setEdge(box?.height ? (box.top + box.bottom < innerHeight ? 'end' : 'start') : undefined)
    }
    look()
    return watchMoves(look)
  }, [element])
  return edge
}

/** Calls back whenever an element may be elsewhere in the window. It is scrolled to when it gets the focus. */
export function watchMoves(onMove: () => void): () => void {
  const moves = ['scroll', 'resize', 'focusin'] as const
  for (const move of moves) addEventListener(move, onMove, { capture: true, passive: true })
  // What loads above it moves it, and no event says so.
  const grown = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(onMove)
  grown?.observe(document.body)
  return () => {
    grown?.disconnect()
    for (const move of moves) removeEventListener(move, onMove, { capture: true })
  }
}
