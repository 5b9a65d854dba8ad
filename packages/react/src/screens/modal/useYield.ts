import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { appDialogs, isClosedOff, isIn, modalInFront, telling } from './appDialogs'
import { isFocusLost } from './focusPlaces'

/** Who gives way: at once, if the app has asked something before it; or only to a dialog that opens over it. */
export type Patience = 'yields' | 'yields to what comes later'

/**
 * Whether the dialog has to give way to one of the app's, until that is closed: as it was drawn, and as it is at this moment.
 *
 * A library's dialog ("You will be logged out in a minute") would open behind our modal one, where it can be neither
 * pressed nor heard, and would hide ours from screen readers. A native one opens in front of ours by itself.
 */
export function useYield(
  own: RefObject<HTMLElement | null>,
  trigger: RefObject<HTMLElement | null>,
  wanted: boolean,
  patience: Patience,
): { readonly yields: boolean; readonly yieldsNow: RefObject<boolean> } {
  const [yields, setYields] = useState(false)
  const yieldsNow = useRef(false)

  useLayoutEffect(() => {
    const element = own.current
    if (!wanted || !element) return undefined
    // The person came here from such a dialog, or the app has opened ours over it.
    let wasClosedOff = patience === 'yields to what comes later' && isClosedOff(element)
    const tell = (now: boolean) => {
      yieldsNow.current = now
      setYields(now)
    }
    const isElsewhere = (dialog: Element) => ![element, trigger.current].some((place) => place && isIn(dialog, place))
    const look = () => {
      const closedOff = isClosedOff(element)
      wasClosedOff &&= closedOff
      const modal = patience === 'yields' ? modalInFront(element.ownerDocument) : undefined
      const isShutOut = (closedOff && !wasClosedOff) || (modal && isElsewhere(modal))
      tell(!!isShutOut && appDialogs(element.ownerDocument).some(isElsewhere))
    }
    look()
    const changes = new MutationObserver(look)
    changes.observe(element.ownerDocument, { subtree: true, childList: true, attributeFilter: [...telling] })
    return () => {
      changes.disconnect()
      tell(false)
    }
  }, [own, trigger, wanted, patience])

  useEffect(() => {
    // It has tried to take the focus, and was refused it.
    const theirs = yields && isFocusLost() ? appDialogs(document)[0] : undefined
    if (theirs instanceof HTMLElement) theirs.focus()
  }, [yields])

  return { yields, yieldsNow }
}
