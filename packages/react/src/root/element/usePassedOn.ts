import { warn } from '@precall/core'
import type { RefCallback } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Triggers } from '../triggersOf'
import { patience } from './useArrival'

interface PassedOn {
  /** The ref of the trigger. */
  readonly attach: RefCallback<HTMLElement>
  /** What to call when a press has arrived. */
  readonly pressed: () => void
}

/**
 * Keeps the element of the trigger, and in development finds a component that does not pass on what it is given: without its
 * `ref` the focus cannot come back to it, and without its `onClick` a press does nothing.
 */
export function usePassedOn(trigger: Triggers): PassedOn {
  const own = useRef<HTMLElement | null>(null)
  const watch = useWatch()
  const attach = useCallback(
    (element: HTMLElement | null) => {
      trigger.replace(own.current, element)
      own.current = element
      if (process.env.NODE_ENV !== 'production') watch?.setElement(element)
    },
    [trigger, watch],
  )
  return {
    attach,
    pressed() {
      if (process.env.NODE_ENV !== 'production') watch?.pressed()
      trigger.press(own.current)
    },
  }
}

interface Watch {
  readonly setElement: (element: HTMLElement | null) => void
  readonly pressed: () => void
}

const useWatch: () => Watch | undefined = process.env.NODE_ENV === 'production' ? () => undefined : useOwnWatch

function useOwnWatch(): Watch {
  const arrived = useRef(false)
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [watch] = useState<Watch>(() => ({
    setElement,
    pressed() {
      arrived.current = true
    },
  }))
  useEffect(() => {
    if (!element) {
      // It may have to be loaded first.
      const timer = setTimeout(() => {
        warn(
          'The trigger has no `ref` on an element, so focus cannot return to it when a dialog closes. ' +
            'Let its component pass `ref` on to the element (forwardRef before React 19), or use <Gate.Trigger render={…}>.',
        )
      }, patience)
      return () => clearTimeout(timer)
    }
    if (!element.hasAttribute('data-precall-part')) droppedProps()
    const document = element.ownerDocument
    const before = () => {
      arrived.current = false
    }
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
  }, [element])
  return watch
}

function droppedProps(): void {
  warn(
    'The trigger does not pass on `onClick` and the other props it is given, so a press of it does not start the gate. ' +
      'Let its component spread them on the element, or use <Gate.Trigger render={…}>.',
  )
}
