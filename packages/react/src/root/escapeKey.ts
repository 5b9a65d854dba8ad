/** What to do with the Escape key, which comes with the screens. */
export const escapeKey: { handle?: (event: KeyboardEvent) => void } = {}

let gates = 0

/**
 * Listens from the time when the gate is mounted, and so before a library whose dialog opens later or around it, until the
 * returned function is called.
 */
export function listenForEscape(): () => void {
  gates++
  const stop = listenForEscapeIn(window)
  return () => {
    if (--gates === 0) stop()
  }
}

/** The same in the window of a dialog that the app has put into a frame or into another window. More than once counts once. */
export function listenForEscapeIn(view: Window): () => void {
  view.addEventListener('keydown', handle, true)
  view.addEventListener('keyup', handle, true)
  return () => {
    view.removeEventListener('keydown', handle, true)
    view.removeEventListener('keyup', handle, true)
  }
}

function handle(event: KeyboardEvent): void {
  if (event.key === 'Escape') escapeKey.handle?.(event)
}
