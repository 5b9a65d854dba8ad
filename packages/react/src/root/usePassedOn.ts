import { warn } from '@precall/core'
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/**
 * In development, finds a trigger component that does not pass on what it is given: without its `ref` the focus cannot
 * come back to it, and without its `onClick` a press does nothing. Returns what to call when the press has arrived.
 */
export function usePassedOn(trigger: RefObject<HTMLElement | null>): () => void {
  const arrived = useRef(false)
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return
    const element = trigger.current
    if (!element) {
      warn(
        'The trigger has no `ref` on an element, so focus cannot return to it when a dialog closes. ' +
          'Let its component pass `ref` on to the element (forwardRef before React 19), or use <Gate.Trigger render={…}>.',
      )
      return
    }
    if (!element.hasAttribute('data-precall-part')) droppedProps()
    const document = element.ownerDocument
    const before = () => (arrived.current = false)
    const after = (event: Event) => {
      if (event.composedPath().includes(element) && !event.defaultPrevented && !arrived.current) droppedProps()
    }
    // React listens at its root, below the window: when the press comes back up here, the trigger has had it.
    element.addEventListener('click', before)
    document.defaultView?.addEventListener('click', after)
    return () => {
      element.removeEventListener('click', before)
      document.defaultView?.removeEventListener('click', after)
    }
  }, [trigger])
  return () => {
    arrived.current = true
  }
}

function droppedProps(): void {
  warn(
    'The trigger does not pass on `onClick` and the other props it is given, so a press of it does not start the gate. ' +
      'Let its component spread them on the element, or use <Gate.Trigger render={…}>.',
  )
}
