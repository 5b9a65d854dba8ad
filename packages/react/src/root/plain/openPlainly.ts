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
      if (isOpen && dialog.close) dialog.close()
      else if (isOpen) element.removeAttribute('open')
      isOpen = false
    },
    isOpen: () => isOpen,
  }
}
