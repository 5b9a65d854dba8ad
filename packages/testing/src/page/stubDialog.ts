/**
 * Gives `<dialog>` the methods that jsdom does not have, and returns the undo. Where `showModal` is, it does nothing.
 *
 * As in a browser the focus goes in and comes back, Escape tells `cancel` and closes, and `close` is told afterwards. What
 * lies behind is not inert, and nothing is on top: of that no test in jsdom can tell.
 */
export function stubDialog(): () => void {
  const { HTMLDialogElement } = globalThis
  if (typeof HTMLDialogElement === 'undefined' || 'showModal' in HTMLDialogElement.prototype) return () => {}
  const { prototype } = HTMLDialogElement
  // https://html.spec.whatwg.org/multipage/interactive-elements.html#the-dialog-element
  let open: readonly {
    readonly dialog: HTMLDialogElement
    readonly isModal: boolean
    readonly before: Element | null
  }[] = []
  const isOpenModally = (dialog: HTMLDialogElement) => open.some((one) => one.dialog === dialog && one.isModal)

  function show(dialog: HTMLDialogElement, isModal: boolean): void {
    if (dialog.open) {
      if (isModal === isOpenModally(dialog)) return
      throw new DOMException('The dialog is open already, in the other way.', 'InvalidStateError')
    }
    if (isModal && !dialog.isConnected) throw new DOMException('The dialog is in no document.', 'InvalidStateError')
    open = [...open, { dialog, isModal, before: document.activeElement }]
    dialog.setAttribute('open', '')
    focusIn(dialog)
  }

  function close(dialog: HTMLDialogElement, returnValue?: string): void {
    if (!dialog.open) return
    dialog.removeAttribute('open')
    if (returnValue !== undefined) dialog.returnValue = returnValue
    const closed = open.find((one) => one.dialog === dialog)
    open = open.filter((one) => one !== closed)
    if (closed?.before instanceof HTMLElement) closed.before.focus()
    setTimeout(() => dialog.dispatchEvent(new Event('close')))
  }

  function hearEscape(event: KeyboardEvent): void {
    // Only when all listeners have had it, and none has prevented it.
    if (event.key === 'Escape') void Promise.resolve().then(() => event.defaultPrevented || leave())
  }

  function leave(): void {
    const top = open.filter(({ dialog, isModal }) => isModal && dialog.open && dialog.isConnected).pop()?.dialog
    if (top?.dispatchEvent(new Event('cancel', { cancelable: true }))) close(top)
  }

  Object.assign(prototype, {
    returnValue: '',
    show(this: HTMLDialogElement) {
      show(this, false)
    },
    showModal(this: HTMLDialogElement) {
      show(this, true)
    },
    close(this: HTMLDialogElement, returnValue?: string) {
      close(this, returnValue)
    },
  })
  window.addEventListener('keydown', hearEscape, true)
  return () => {
    window.removeEventListener('keydown', hearEscape, true)
    for (const name of ['returnValue', 'show', 'showModal', 'close']) Reflect.deleteProperty(prototype, name)
  }
}

const focusable = '[autofocus], a[href], button, input, select, textarea, summary, [tabindex]'

function focusIn(dialog: HTMLDialogElement): void {
  const candidates = [...dialog.querySelectorAll<HTMLElement>(focusable)].filter((one) => !one.matches(':disabled'))
  const first = candidates.find((one) => one.hasAttribute('autofocus')) ?? candidates[0]
  if (first) return first.focus()
  // A dialog takes the focus, though it has no `tabindex`, which is what jsdom goes by.
  dialog.setAttribute('tabindex', '-1')
  dialog.focus()
  dialog.removeAttribute('tabindex')
}
