import { hostsOf } from './watchSight'

/** Keeps people from a part of the page: their presses, or what a screen reader reads. */
const closedOff = '[inert],[aria-hidden="true"]'

/** The attributes that change when a dialog opens or closes, ours or another. */
export const telling: readonly string[] = ['open', 'inert', 'aria-hidden', 'role']

const ours = new WeakSet<Element>()

/** Says that a dialog is one of ours, whatever it looks like: a library may leave out our class. Returns what takes it back. */
export function claim(dialog: Element): () => void {
  ours.add(dialog)
  return () => void ours.delete(dialog)
}

/** The app's own dialogs that people can reach now, native or from a library, the one in front first. */
export function appDialogs(document: Document): Element[] {
  const open = Array.from(document.querySelectorAll('dialog[open],[role="dialog"],[role="alertdialog"]'))
  const modal = modalInFront(document)
  return [...(modal ? [modal] : []), ...open.reverse()].filter(
    (dialog) => isTheirs(dialog) && (dialog.checkVisibility?.() ?? true) && isReachable(dialog),
  )
}

/** Whether people can reach what is in here. Everything outside a modal dialog is inert, even in the top layer. */
export function isReachable(place: Element): boolean {
  const modal = modalInFront(place.ownerDocument)
  return !isClosedOff(place) && (!modal || isIn(modal, place))
}

/** Libraries make the rest of the page inert while a dialog of theirs is open, or hide it from screen readers. */
export function isClosedOff(place: Element): boolean {
  return hostsOf(place).some((host) => host.closest(closedOff))
}

/** Whether it is in there, also through shadow roots. */
export function isIn(outer: Element, place: Element): boolean {
  return hostsOf(place).some((host) => outer.contains(host))
}

/** The app's native dialog that makes all others inert. */
export function modalInFront(document: Document): Element | undefined {
  // Its backdrop is in front of everything.
  const inFront = deepestAt(document)?.closest('dialog')
  const modals = [...modalsIn(document), ...(inFront && isModal(inFront) ? [inFront] : [])].filter(isTheirs)
  return modals[modals.length - 1]
}

/** Undefined in a simulated DOM, where there are no points. */
function deepestAt(root: Partial<DocumentOrShadowRoot>): Element | null | undefined {
  const hit = root.elementFromPoint?.(1, 1)
  return hit?.shadowRoot && hit !== (root as ShadowRoot).host ? (deepestAt(hit.shadowRoot) ?? hit) : hit
}

function isTheirs(dialog: Element): boolean {
  return !dialog.matches('.precall') && !ours.has(dialog)
}

function modalsIn(document: Document): Element[] {
  return Array.from(document.querySelectorAll('dialog')).filter(isModal)
}

/** Safari before 15.6 does not know the word. */
function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal')
  } catch {
    return false
  }
}
