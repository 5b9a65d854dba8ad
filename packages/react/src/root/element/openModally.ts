/** Whether the browser itself keeps the page behind it from being used: a `<dialog>`, except in Safari before 15.4. */
export function isNativeDialog(element: Element): element is HTMLDialogElement {
  return 'showModal' in element
}

/**
 * Puts a dialog in front of the page: the browser's own by the browser, and any other as an element that says what it is.
 *
 * It throws nothing, because React would take down the whole page.
 */
export function openModally(element: HTMLElement): void {
  // docs/facts/browsers.md#dialog-is-a-tab-stop, and a press on the words of any other gives it the focus and so the Escape key.
  element.tabIndex = -1
  if (isNativeDialog(element)) {
    // The app has taken it out of the page for now, where `showModal` would throw.
    if (!element.isConnected) return
    try {
      element.showModal()
    } catch {
      // The app's own component has opened it, without making it modal, or as a popover.
      element.setAttribute('open', '')
    }
  } else {
    if (!element.matches('[role="dialog"],[role="alertdialog"]')) element.setAttribute('role', 'dialog')
    element.setAttribute('open', '')
  }
}

export function closeModally(element: HTMLElement): void {
  if (isNativeDialog(element)) element.close()
  else element.removeAttribute('open')
}

/** Does what the browser does at Escape, in what it does not close by itself: a listener may keep it open. */
export function mayCancel(element: HTMLElement): boolean {
  return element.dispatchEvent(new Event('cancel', { cancelable: true }))
}
