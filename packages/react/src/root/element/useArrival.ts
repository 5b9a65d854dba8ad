import { warn } from '@precall/core'
import type { RefCallback } from 'react'
import { useEffect, useState } from 'react'
import { isElement } from './ownElement'

/** How long the app's component may take to come, in milliseconds: it may have to be loaded first. */
export const patience = 5000

/**
 * In development, finds what does not reach the page of a part that the app renders: its element, what that is told by, or
 * what is in it. Returns a ref for the element. With `isAway` there may be none.
 */
export const useArrival: typeof useLook = process.env.NODE_ENV === 'production' ? (): undefined => undefined : useLook

function useLook(name: string, isOfApp: boolean, isAway: boolean): RefCallback<HTMLElement> | undefined {
  const [arrived, setArrived] = useState<unknown>(null)
  useEffect(() => {
    if (!isOfApp || isAway) return undefined
    const look = () => {
      const fault = faultIn(arrived)
      if (fault) warn(`The \`render\` of the part "${name}" ${fault}`)
    }
    const timer = setTimeout(look, patience)
    return () => clearTimeout(timer)
  }, [name, isOfApp, isAway, arrived])
  return isOfApp ? setArrived : undefined
}

function faultIn(arrived: unknown): string | undefined {
  if (arrived === null) {
    return (
      'has put no element with its `ref` on the page, so the focus does not go there. Let its component pass `ref` on ' +
      'to the element (forwardRef before React 19).'
    )
  }
  if (!isElement(arrived)) {
    return 'has its `ref` on something that is not an element, such as a class component. Put it on the element itself.'
  }
  if (!arrived.hasAttribute('data-precall-part')) {
    return (
      'does not pass on the props it is given, so the part has neither a name for screen readers nor its looks. Let its ' +
      'component spread them on the element that has the `ref`.'
    )
  }
  const named = arrived.getAttribute('aria-labelledby')
  const { getElementById } = arrived.getRootNode() as Partial<Document>
  const hasContent = named ? getElementById?.call(arrived.getRootNode(), named) : arrived.hasChildNodes()
  return hasContent
    ? undefined
    : 'does not show its `children`, so there is nothing to read and nothing to press. Let its component render them.'
}
