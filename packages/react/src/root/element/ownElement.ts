import type { RefCallback, RefObject } from 'react'
import { useState } from 'react'

/** The element that a part has on the page, now and at every render. Its ref is `attach`. */
export interface OwnElement extends RefObject<HTMLElement | null> {
  readonly current: HTMLElement | null
  readonly attach: RefCallback<HTMLElement>
}

/**
 * Follows the element of a part, which an app may render: a library mounts it late, in another document, or puts another one
 * in its place. The part renders again each time, with the element as the second value.
 */
export function useOwnElement(): readonly [OwnElement, HTMLElement | null] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [own] = useState(() => {
    let last: HTMLElement | null = null
    const own = {
      current: null as HTMLElement | null,
      attach(arrived: HTMLElement | null) {
        own.current = arrived
        last = arrived ?? last
        if (arrived) setElement(arrived)
        // React takes back the ref of what Suspense or Activity only hides, before anyone can tell that from its removal.
        else void Promise.resolve().then(() => own.current || last?.isConnected || setElement(null))
      },
    }
    return own
  })
  return [own, element]
}

/** What a ref was given, if that is an element. A component may give its instance, or whatever it likes. */
export function elementIn(value: unknown): HTMLElement | null {
  return isElement(value) ? value : null
}

/** Also one of another document, which is no instance of this one's `Element`. An SVG has all that we ask of an element. */
export function isElement(value: unknown): value is HTMLElement {
  return (value as Node | null)?.nodeType === 1
}
