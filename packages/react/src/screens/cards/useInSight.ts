import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** Whether all of an element is in the window, kept up to date. Not where the browser cannot tell. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(false)
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver(
      (entries) => setInSight(entries[entries.length - 1]!.intersectionRatio >= 0.99),
      { threshold: [0, 0.99, 1] },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return inSight
}
