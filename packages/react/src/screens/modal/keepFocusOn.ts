/** For how long a library may move the focus when it opens a dialog, in milliseconds. */
const patience = 300

/**
 * Focuses the title of a dialog that a library opens, and keeps the focus there until that has opened it. Returns what ends
 * this.
 *
 * Libraries focus what they think comes first: at once (Radix), in the next frame (Base UI), or once it can be seen. A person
 * who does not see the screen would hear "OK, button" of a dialog whose title they have not heard.
 */
export function keepFocusOn(title: HTMLElement, dialog: HTMLElement): () => void {
  const root = title.getRootNode() as Document | ShadowRoot
  const before = root.activeElement
  const until = performance.now() + patience
  let frame = 0
  const look = () => {
    const { activeElement } = root
    // Elsewhere the app has put it, or a person.
    const isStill = activeElement === before || (dialog.contains(activeElement) && activeElement !== title)
    if (isStill) title.focus()
    if (performance.now() < until) frame = requestAnimationFrame(look)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const act of acts) removeEventListener(act, stop, true)
  }
  for (const act of acts) addEventListener(act, stop, true)
  look()
  return stop
}

/** A person has begun to use it. */
const acts = ['keydown', 'pointerdown', 'click'] as const
