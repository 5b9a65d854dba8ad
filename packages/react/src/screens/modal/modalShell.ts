import type { Shell } from '../../root/GateContext'
import { closeModally, isNativeDialog, openModally } from '../../root/element/openModally'
import { claim } from './appDialogs'
import { giveUpEscape, takeEscape } from './ownEscape'

/** A dialog that goes to the front of the page and back, and knows where in it the person was. */
export interface ModalShell extends Shell {
  /** Opens it, unless it is open; `again`, if it may have lost its place in front. */
  raise(again?: 'again'): void
  /** It makes room, and is not to be seen until it is raised. An element that is no longer ours is only lowered. */
  stepAside(): void
  /** It cannot be seen: it stops blocking the page, and waits to be raised again. */
  hide(): void
}

/** `onEscape` is for what the browser does not close by itself. */
export function modalShell(element: HTMLElement, onEscape: () => void): ModalShell {
  const isNative = isNativeDialog(element)
  let state: 'closed' | 'hidden' | 'open' = 'closed'
  let disclaim = () => {}
  let focused: Element | undefined
  let scrolled: readonly (readonly [Element, number])[] = []

  function rememberFocus(event: Event): void {
    focused = event.composedPath()[0] as Element
  }

  function takeDown(to: 'closed' | 'hidden'): void {
    state = to
    element.removeEventListener('focusin', rememberFocus)
    giveUpEscape(element)
    disclaim()
    closeModally(element)
  }

  function lower(): void {
    if (state === 'closed') return
    scrolled = scrolledIn(element)
    takeDown('closed')
  }

  return {
    element,
    raise(again) {
      if (state === 'open' ? !again : state === 'hidden' && !again) return
      // The app has taken it out of the page for now, where `showModal` would throw.
      if (!element.isConnected) return
      const place = focused
      if (state !== 'closed') takeDown('closed')
      state = 'open'
      // Otherwise `close()` returns the focus to what has it now, and so takes it from a call that has just opened.
      if (isNative) leaveFocus(element)
      else element.hidden = false
      openModally(element)
      disclaim = claim(element)
      takeEscape(element, isNative ? undefined : onEscape)
      element.addEventListener('focusin', rememberFocus)
      for (const [scroller, top] of scrolled) scroller.scrollTop = top
      if (place) focusIn(element, place)
    },
    lower,
    stepAside() {
      lower()
      // An element of the app's may be shown without `open`.
      if (!isNative) element.hidden = true
    },
    hide() {
      // A plain one does not block the page.
      if (state !== 'open' || !isNative) return
      takeDown('hidden')
      // Open, but not modal. A closed one would stay out of sight, whatever its place does.
      element.setAttribute('open', '')
    },
    isOpen: () => state === 'open',
  }
}

/** Takes the focus from whatever has it, also in a shadow root. */
function leaveFocus({ ownerDocument }: Element): void {
  let active = ownerDocument.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  ;(active as HTMLElement | null)?.blur()
}

/** Focuses the place where the person was or, if that is gone, the title. */
function focusIn(element: Element, place: Element): void {
  const again = element.contains(place) ? place : element.querySelector('.precall-title, h2')
  ;(again as HTMLElement | null)?.focus({ preventScroll: true })
}

function scrolledIn(element: Element): (readonly [Element, number])[] {
  return [element, ...Array.from(element.querySelectorAll('*'))]
    .filter(({ scrollTop }) => scrollTop > 0)
    .map((scroller) => [scroller, scroller.scrollTop])
}
