/** Where the page stands on the person's screen, and the events that tell of it. */
export class Page {
  readonly window: EventTarget = new EventTarget()
  readonly document: EventTarget = new EventTarget()
  #visible: boolean
  #focused: boolean

  constructor(visible: boolean, focused: boolean) {
    this.#visible = visible
    this.#focused = visible && focused
  }

  get visible(): boolean {
    return this.#visible
  }

  get focused(): boolean {
    return this.#focused
  }

  hide(): void {
    this.blur()
    if (!this.#visible) return
    this.#visible = false
    this.document.dispatchEvent(new Event('visibilitychange'))
  }

  show(): void {
    if (!this.#visible) {
      this.#visible = true
      this.document.dispatchEvent(new Event('visibilitychange'))
    }
    this.focus()
  }

  blur(): void {
    if (!this.#focused) return
    this.#focused = false
    this.window.dispatchEvent(new Event('blur'))
  }

  focus(): void {
    if (this.#focused || !this.#visible) return
    this.#focused = true
    this.window.dispatchEvent(new Event('focus'))
  }
}
