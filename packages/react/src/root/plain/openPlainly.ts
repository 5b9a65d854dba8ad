import { escapeKey } from '../escapeKey'
import type { Shell } from '../GateContext'

/** Opens the plain dialog, with the focus on its title. `onEscape` is for what the browser does not close by itself. */
export function openPlainly(
  element: HTMLElement,
  trigger: { readonly current: HTMLElement | null },
  onEscape: () => void,
): Shell {
  const dialog = element as Partial<HTMLDialogElement> & HTMLElement
  let isOpen = true
  /** Escape went down in it, and has not come up again. */
  let held = false
  // If the app has taken it out of the page, `showModal` throws, and React would take down everything.
  if (!dialog.showModal) {
    // Safari before 15.4, or the app's own element instead of ours.
    element.setAttribute('role', 'dialog')
    element.setAttribute('open', '')
  } else if (element.isConnected) dialog.showModal()
  // docs/facts/browsers.md#dialog-is-a-tab-stop
  element.tabIndex = -1
  element.querySelector('h2')?.focus()

  // A library's dialog around ours would close at it too. The screens do this with more care: screens/modal/ownEscape.ts
  escapeKey.handle = (event) => {
    const isDown = event.type === 'keydown'
    if (isDown && !event.repeat) held = isOpen
    if (!held) return
    held = isDown
    event.stopImmediatePropagation()
    // The dialog has gone while the key is still down: the same press must not close the next one as well.
    if (!isOpen) event.preventDefault()
    else if (!dialog.showModal) onEscape()
  }

  return {
    element,
    lower() {
      if (!isOpen) return
      // First, for Happy DOM says at once that it has closed.
      isOpen = false
      if (dialog.close) dialog.close()
      else element.removeAttribute('open')
      // Safari gives a button no focus at a press, so that there is none to give back.
      trigger.current?.focus()
    },
    isOpen: () => isOpen,
  }
}
