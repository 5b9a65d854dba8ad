/** The place of the page on the person's screen, who has the keyboard, and the events that tell about it. */
export class Page {
  readonly window: EventTarget = new EventTarget()
  readonly document: EventTarget = new EventTarget()
  #visible: boolean
  #keyboard: 'page' | 'prompt' | 'elsewhere'
  /** The page had the keyboard when it was left, and has it again when it is shown. */
  #returns: boolean
  #pressed = false

  constructor(visible: boolean, focused: boolean) {
    this.#visible = visible
    this.#keyboard = visible && focused ? 'page' : 'elsewhere'
    this.#returns = focused
  }

  get visible(): boolean {
    return this.#visible
  }

  get focused(): boolean {
    return this.#keyboard === 'page'
  }

  /** The person is in another tab, window or app. A prompt of the browser's own is in its window. */
  get away(): boolean {
    return !this.#visible || this.#keyboard === 'elsewhere'
  }

  hide(): void {
    if (!this.#visible) return
    this.#returns = this.#keyboard !== 'elsewhere'
    this.blur()
    this.#visible = false
    this.document.dispatchEvent(new Event('visibilitychange'))
  }

  show(): void {
    if (this.#visible) return
    this.#visible = true
    this.document.dispatchEvent(new Event('visibilitychange'))
    if (this.#returns) this.focus()
  }

  blur(): void {
    this.#giveTo('elsewhere')
  }

  focus(): void {
    if (this.#visible) this.#giveTo('page')
  }

  /** The person presses something in the page, which does this. */
  press(act: () => void): void {
    this.#pressed = true
    try {
      this.window.dispatchEvent(new Event('click'))
      act()
    } finally {
      this.#pressed = false
    }
  }

  get pressed(): boolean {
    return this.#pressed
  }

  /** Seen in Chromium 156, with a press before the request and without: the prompt takes the page's focus. */
  giveFocusToPrompt(): void {
    if (this.#keyboard === 'page') this.#giveTo('prompt')
  }

  takeFocusFromPrompt(): void {
    if (this.#keyboard === 'prompt') this.#giveTo('page')
  }

  #giveTo(next: 'page' | 'prompt' | 'elsewhere'): void {
    const had = this.focused
    this.#keyboard = next
    if (had !== this.focused) this.window.dispatchEvent(new Event(had ? 'blur' : 'focus'))
  }
}

/** The listening half of an event target, for an object that is not one itself. */
export function listeningTo(target: EventTarget): Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  return {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  }
}
