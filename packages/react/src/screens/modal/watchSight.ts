interface Sight {
  /** The element is out of sight. */
  readonly onHidden: () => void
  /** It is seen again, or has been moved, or something else has been put in front of it. */
  readonly onSeen: () => void
}

/**
 * Watches whether an element of the top layer can be seen, whatever hides it. Returns what ends the watch.
 *
 * Measured in Chromium 156: an IntersectionObserver reports `display: none`, `content-visibility: hidden`, a closed
 * `<details>`, a dialog or popover around the element that closes, and its removal; a ResizeObserver misses the second and
 * the third. Nothing reports an element that was taken out and put back in one task, which leaves the top layer too.
 */
export function watchSight(element: HTMLElement, { onHidden, onSeen }: Sight): () => void {
  let seen = true
  const tell = (sees: boolean) => {
    if (sees !== seen) (sees ? onSeen : onHidden)()
    seen = sees
  }
  const inSight = typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver(look)
  function look(entries: readonly IntersectionObserverEntry[]): void {
    const { isIntersecting } = entries[entries.length - 1]!
    // An app may move it out of the window for a moment. Then it still has a box.
    tell(isIntersecting || (element.checkVisibility?.() ?? element.getClientRects().length > 0))
  }
  inSight?.observe(element)

  const moved = new MutationObserver((records) => {
    const here = hostsOf(element)
    const holds = (node: Node) => here.some((host) => node.contains(host))
    const isMoved = records.some(({ addedNodes }) => Array.from(addedNodes).some(holds))
    if (isMoved && element.isConnected && seen) onSeen()
  })
  for (const host of hostsOf(element)) moved.observe(host.getRootNode(), { childList: true, subtree: true })

  // What fills the screen is put in front of all that was in the top layer before.
  const document = element.ownerDocument
  const raise = () => document.fullscreenElement && seen && onSeen()
  document.addEventListener('fullscreenchange', raise)

  return () => {
    inSight?.disconnect()
    moved.disconnect()
    document.removeEventListener('fullscreenchange', raise)
  }
}

/** The element, the host of the shadow root that it is in, the host around that one, and so on. */
export function hostsOf(element: Element | null | undefined): Element[] {
  return element ? [element, ...hostsOf((element.getRootNode() as ShadowRoot).host)] : []
}
