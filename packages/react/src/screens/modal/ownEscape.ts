import { escapeKey, listenForEscapeIn } from '../../root/escapeKey'
import { mayCancel } from '../../root/element/openModally'
import { isElement } from '../../root/element/ownElement'
import { hostsOf } from './watchSight'

/** A popup in one of our dialogs, which is the app's, has its own Escape. */
const popups = 'dialog,[popover],[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]'

/** Our dialog that is in front of the page, and what Escape does in one that the browser does not close by itself. */
let front:
  | { readonly dialog: HTMLElement; readonly onEscape: (() => void) | undefined; readonly stopListening: () => void }
  | undefined
/** Escape went down in it, and has not come up again. */
let held = false

export function takeEscape(dialog: HTMLElement, onEscape: (() => void) | undefined): void {
  front?.stopListening()
  const view = dialog.ownerDocument.defaultView
  const stopListening = view && view !== window ? listenForEscapeIn(view) : () => {}
  front = { dialog, onEscape, stopListening }
  escapeKey.handle = handle
}

export function giveUpEscape(dialog: HTMLElement): void {
  if (front?.dialog !== dialog) return
  front.stopListening()
  front = undefined
}

/**
 * Keeps an Escape that is pressed in a dialog of ours from whatever else listens for it on the page.
 *
 * A library's dialog around ours closes at it: Radix listens on the document in the capture phase
 * (https://github.com/radix-ui/primitives/blob/main/packages/react/use-escape-keydown/src/use-escape-keydown.tsx), others
 * when the key comes up again, and by then ours is gone. The browser still cancels our dialog,
 * because it does so without a listener.
 */
function handle(event: KeyboardEvent): void {
  if (event.type === 'keydown') handleDown(event)
  else handleUp(event)
}

function handleDown(event: KeyboardEvent): void {
  const here = front && isPressedIn(front.dialog, event) ? front : undefined
  if (!event.repeat) held = here !== undefined
  if (!held) return
  event.stopImmediatePropagation()
  // The dialog has gone while the key is still down: the same press must not close the next dialog as well.
  if (!here) event.preventDefault()
  else if (here.onEscape && !event.repeat && mayCancel(here.dialog)) here.onEscape()
}

function handleUp(event: KeyboardEvent): void {
  if (!held) return
  held = false
  event.stopImmediatePropagation()
}

function isPressedIn(dialog: HTMLElement, event: Event): boolean {
  const path = event.composedPath()
  const depth = path.indexOf(dialog)
  if (depth >= 0) return !path.slice(0, depth).some((place) => isElement(place) && place.matches(popups))
  // Nothing in it has the focus, or it is in a shadow root that keeps that to itself.
  const { body, documentElement } = dialog.ownerDocument
  return [body, documentElement, ...hostsOf(dialog)].includes(path[0] as HTMLElement) && isInFront(dialog)
}

/** Whether nothing else that is modal lies over it. */
function isInFront(dialog: HTMLElement): boolean {
  const { left, top, width } = dialog.getBoundingClientRect()
  const root = dialog.getRootNode() as Partial<Document>
  const hit = root.elementFromPoint?.(left + width / 2, top + 2)
  return dialog.contains(hit ?? null)
}
