const focusable = 'a[href],button,input,select,textarea,summary,[tabindex]:not([tabindex="-1"])'

/** The trigger, and all that can have the focus before it, in its shadow root and around that. */
export function placesUpTo(trigger: Element | null | undefined): HTMLElement[] {
  if (!trigger) return []
  const root = rootOf(trigger)
  const places = Array.from(root.querySelectorAll<HTMLElement>(focusable)).filter(
    (place) => place === trigger || place.compareDocumentPosition(trigger) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return [...placesUpTo((root as ShadowRoot).host), ...places]
}

/** Focuses the trigger, or if it is gone the nearest place before it that takes the focus. */
export function focusLast(places: HTMLElement[]): void {
  for (const place of places.reverse()) {
    place.focus()
    if (place === rootOf(place).activeElement) return
  }
}

/** Whether what had the focus has gone, and nothing has taken it since. */
export const isFocusLost = (): boolean => document.activeElement === document.body

/** The same for what is drawn at `place`: in a shadow root, the document calls the root's host active, whatever in it has the focus. */
export function isFocusLostAt(place: Element | null | undefined): boolean {
  if (!place) return false
  const { activeElement } = rootOf(place)
  return !activeElement || activeElement === place.ownerDocument.body
}

const rootOf = (element: Element) => element.getRootNode() as Document | ShadowRoot
