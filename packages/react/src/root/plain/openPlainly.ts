import { escapeKey } from '../escapeKey'
import type { Shell } from '../GateContext'
import { closeModally, isNativeDialog, mayCancel, openModally } from '../element/openModally'

/** Opens the plain dialog. `onEscape` is for what the browser does not close by itself. */
export function openPlainly(
  element: HTMLElement,
  trigger: { readonly current: HTMLElement | null },
  onEscape: () => void,
): Shell {
  let isOpen = true
  /** Escape went down in it, and has not come up again. */
  let held = false
  openModally(element)

  // A library's dialog around ours would close at it too. The screens do this with more care: screens/modal/ownEscape.ts
  escapeKey.handle = (event) => {
    const isDown = event.type === 'keydown'
    if (isDown && !event.repeat) held = isOpen
    if (!held) return
    held = isDown
    event.stopImmediatePropagation()
    // The dialog has gone while the key is still down: the same press must not close the next one as well.
    if (!isOpen) event.preventDefault()
    else if (isDown && !event.repeat && !isNativeDialog(element) && mayCancel(element)) onEscape()
  }

  return {
    element,
    lower() {
      if (!isOpen) return
      // First, for Happy DOM says at once that it has closed.
      isOpen = false
      closeModally(element)
      // Safari gives a button no focus at a press, so that there is none to give back.
      trigger.current?.focus()
    },
    isOpen: () => isOpen,
  }
}
