import { useEffect, useState } from 'react'

/** Whether any of an element is in the window. Without an element, or in a browser that cannot tell, it counts as in sight. */
export function useSight(element: Element | null): boolean {
  const [hidden, setHidden] = useState<Element>()
  useEffect(() => {
    if (!element || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver((entries) => {
      const { isIntersecting } = entries[entries.length - 1]!
      setHidden(isIntersecting ? undefined : element)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return !element || hidden !== element
}
