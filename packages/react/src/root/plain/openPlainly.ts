import type { Shell } from '../GateContext'

/** Opens the plain dialog, with the focus on its title. */
export function openPlainly(element: HTMLElement): Shell {
  const dialog = element as Partial<HTMLDialogElement> & HTMLElement
  let isOpen = true
  if (dialog.showModal) dialog.showModal()
  else {
    // Safari before 15.4, or the app's own element in place of ours.
    element.setAttribute('role', 'dialog')
    element.setAttribute('open', '')
  }
  element.querySelector('h2')?.focus()
  return {
    element,
    lower() {
      if (!isOpen) return
      // First, for Happy DOM says at once that it has closed.
      isOpen = false
      if (dialog.close) dialog.close()
      else element.removeAttribute('open')
    },
    isOpen: () => isOpen,
  }
}
