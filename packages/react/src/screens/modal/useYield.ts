import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isNativeDialog } from '../../root/element/openModally'
import { appDialogs, isClosedOff, isIn, modalInFront, telling } from './appDialogs'
import { isFocusLost } from './focusPlaces'

/** Who gives way: at once, if the app has asked something before it; or only to a dialog that opens over it. */
export type Patience = 'yields' | 'yields to what comes later'

/**
 * Whether the dialog has to give way to one of the app's, until that is closed: as it was drawn, and as it is at this moment.
 *
 * A library's dialog ("You will be logged out in a minute") would open behind our modal one, where it can be neither
 * pressed nor heard, and would hide ours from screen readers. A native one opens in front of ours by itself, and a library
 * puts its own in front of ours by itself where ours is in a dialog of that library.
 */
export function useYield(
  element: HTMLElement | null,
  trigger: RefObject<HTMLElement | null>,
  wanted: boolean,
  patience: Patience,
): { readonly yields: boolean; readonly yieldsNow: RefObject<boolean> } {
  const [yields, setYields] = useState(false)
  const yieldsNow = useRef(false)
  const own = useRef(element)
  useLayoutEffect(() => {
    own.current = element
  })
  const isEarly = patience === 'yields'
  // What is not native opens once and stays: it gives way before that, or not at all.
  const waits = wanted && (isEarly || (element !== null && isNativeDialog(element)))

  useLayoutEffect(() => {
    // Until a library puts it on the page, and while that has taken it away, it is shut out if the trigger is.
    const place = () => own.current ?? trigger.current
    if (!waits || !place()) return undefined
    // The person came here from such a dialog, or the app has opened ours over it.
    let wasClosedOff = !isEarly && isClosedOff(place()!)
    const tell = (now: boolean) => {
      yieldsNow.current = now
      setYields(now)
    }
    const isElsewhere = (dialog: Element) =>
      ![own.current, trigger.current].some((place) => place && isIn(dialog, place))
    const look = () => {
      const here = place()
      if (!here) return
      const isOpenInLibrary = own.current && !isNativeDialog(own.current) && !yieldsNow.current && hasLooked
      hasLooked = true
      if (isOpenInLibrary) return
      const closedOff = isClosedOff(here)
      wasClosedOff &&= closedOff
      const modal = isEarly ? modalInFront(here.ownerDocument) : undefined
      const isShutOut = (closedOff && !wasClosedOff) || (modal && isElsewhere(modal))
      tell(!!isShutOut && appDialogs(here.ownerDocument).some(isElsewhere))
    }
    let hasLooked = false
    look()
    const changes = new MutationObserver(look)
    changes.observe(place()!.ownerDocument, { subtree: true, childList: true, attributeFilter: [...telling] })
    return () => {
      changes.disconnect()
      tell(false)
    }
  }, [trigger, waits, isEarly])

  useEffect(() => {
    // It has tried to take the focus, and was refused it.
    const theirs = yields && isFocusLost() ? appDialogs(document)[0] : undefined
    ;(theirs as HTMLElement | undefined)?.focus()
  }, [yields])

  return { yields, yieldsNow }
}
