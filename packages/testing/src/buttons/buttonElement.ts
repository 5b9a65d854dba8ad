import type { MediaElementTag } from '@precall/core'

/** Makes an element the browser's own button, as far as a page can see and a person can press. */
export class ButtonElement {
  readonly element: HTMLElement
  readonly tag: MediaElementTag
  /** When it came to the place in the page where it is. */
  placedAt: number = Date.now()
  #given: MediaStream | MediaStreamTrack | null = null
  #error: unknown = null
  #pressIsScripted = false

  constructor(element: HTMLElement, tag: MediaElementTag, label: string, pressed: (byScript: boolean) => void) {
    this.element = element
    this.tag = tag
    this.#draw(label)
    this.#describe()
    this.#listen(pressed)
  }

  get hasGiven(): boolean {
    return this.#given !== null
  }

  give(stream: MediaStream): void {
    const isBoth = this.tag === 'usermedia'
    this.#given = isBoth ? stream : (stream.getTracks()[0] ?? null)
    this.tell(isBoth ? 'stream' : 'track')
  }

  refuse(type: 'cancel' | 'error', error: unknown): void {
    this.#error = error
    this.tell(type)
  }

  tell(type: string, init?: EventInit): void {
    const { Event } = this.element.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event }
    this.element.dispatchEvent(new Event(type, init))
  }

  pressAsPerson(): void {
    const { MouseEvent } = this.element.ownerDocument.defaultView as unknown as {
      MouseEvent: typeof globalThis.MouseEvent
    }
    this.element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }

  #draw(label: string): void {
    const { element } = this
    element.setAttribute('role', 'button')
    element.setAttribute('data-simulated', this.tag)
    element.tabIndex = 0
    // A real one has no text that a page could read (docs/facts/browsers.md#capability-elements), but no page could
    // draw what it has.
    element.textContent = label
  }

  #describe(): void {
    const given = this.tag === 'usermedia' ? 'stream' : 'track'
    const property = (get: () => unknown) => ({ configurable: true, get })
    Object.defineProperties(this.element, {
      [given]: property(() => this.#given),
      error: property(() => this.#error),
      setConstraints: { configurable: true, value: (constraints?: unknown) => check(constraints) },
    })
    for (const type of [given, 'error', 'cancel']) {
      Object.assign(this.element, { [`on${type}`]: null })
      this.element.addEventListener(type, (event) => {
        const handler = (this.element as unknown as Record<string, unknown>)[`on${type}`]
        if (typeof handler === 'function') handler.call(this.element, event)
      })
    }
  }

  #listen(pressed: (byScript: boolean) => void): void {
    const { element } = this
    const click = element.click.bind(element)
    element.click = () => {
      this.#pressIsScripted = true
      click()
      this.#pressIsScripted = false
    }
    const press = () => pressed(this.#pressIsScripted)
    // The browser acts when all listeners of the page have heard of the press. So ours is put behind them, each time.
    element.addEventListener('click', () => element.addEventListener('click', press, { once: true }), true)
    // Seen in Chromium 156: both keys.
    const pressByKey = (event: KeyboardEvent) => {
      if (event.key === (event.type === 'keydown' ? 'Enter' : ' ')) this.pressAsPerson()
    }
    element.addEventListener('keydown', pressByKey)
    element.addEventListener('keyup', pressByKey)
  }
}

/**
 * docs/facts/browsers.md#capability-elements: values must be dictionaries, and have no effect. The words were seen in
 * Chromium 156.
 */
function check(constraints: unknown): void {
  if (constraints === undefined || constraints === null) return
  const refused = "Failed to execute 'setConstraints' on 'HTMLUserMediaElement': "
  const wrong = (type: string) => `The provided value is not of type '${type}'.`
  if (typeof constraints !== 'object') throw new TypeError(refused + wrong('HTMLMediaStreamConstraints'))
  for (const name of ['audio', 'video'] as const) {
    const value = (constraints as Record<string, unknown>)[name]
    if (value === undefined || value === null || typeof value === 'object') continue
    throw new TypeError(
      `${refused}Failed to read the '${name}' property from 'HTMLMediaStreamConstraints': ${wrong('MediaTrackConstraintSet')}`,
    )
  }
}
