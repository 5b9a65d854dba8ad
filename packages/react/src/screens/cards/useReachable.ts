import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { appDialogs, isReachable, telling } from '../modal/appDialogs'
import { hostsOf } from '../modal/watchSight'

/**
 * The element in which a card can be pressed and heard, or undefined if it can be at home, which is `home` or else the `card`.
 *
 * The top layer shows it over a modal dialog, yet it is inert like all that is outside of that
 * (https://github.com/whatwg/html/issues/10811), so the card goes inside. A library's dialog also closes at a press outside.
 */
export function useReachable(home: RefObject<Element | null>, card: Element | null): Element | undefined {
  const [place, setPlace] = useState<Element>()

  useLayoutEffect(() => {
    const look = () => {
      const from = home.current ?? card
      if (from) setPlace(placeFor(from))
    }
    look()
    const changes = new MutationObserver(look)
    for (const host of hostsOf(home.current ?? card)) {
      changes.observe(host.getRootNode(), { subtree: true, childList: true, attributeFilter: [...telling] })
    }
    // A dialog in a shadow root does not tell the page that it opens, but it takes the focus.
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', look)
    return () => {
      changes.disconnect()
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', look)
    }
  }, [home, card])

  return place
}

function placeFor(home: Element): Element | undefined {
  if (isReachable(home)) return undefined
  const { body } = home.ownerDocument
  return appDialogs(home.ownerDocument)[0] ?? (isReachable(body) ? body : undefined)
}
