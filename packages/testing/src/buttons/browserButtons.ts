import type { Device, MediaElementTag } from '@precall/core'
import { ButtonElement } from './buttonElement'
import { dressButtons, whyUnreadable } from './buttonLooks'
import type { Buttons, Words } from '../engines/engine'
import type { Hardware } from '../media/hardware'
import type { SimulatedMediaDevices } from '../media/mediaDevices'
import type { Place } from '../page/place'
import type { Prompts } from '../prompts/prompts'
import { rejectionOf } from '../page/rejection'

interface Parts {
  readonly buttons: Buttons
  readonly words: Words
  readonly place: Place
  readonly hardware: Hardware
  readonly prompts: Prompts
  readonly mediaDevices: SimulatedMediaDevices
}

// In the order in which Chromium tries them.
const devicesOf: Readonly<Record<MediaElementTag, readonly Device[]>> = {
  usermedia: ['microphone', 'camera'],
  camera: ['camera'],
  microphone: ['microphone'],
}

/** The browser's own buttons in one document, and what comes of a press. All of it was seen in Chromium 156. */
export class BrowserButtons {
  readonly #parts: Parts
  readonly #made: ButtonElement[] = []
  #ended = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** From now on `document.createElement` makes them, until the returned function is called. */
  drawIn(document: Document): () => void {
    const before = Object.getOwnPropertyDescriptor(document, 'createElement')
    const create = document.createElement.bind(document)
    const isOurs = (tag: string): tag is MediaElementTag => tag in devicesOf
    const createElement = (name: string, options?: ElementCreationOptions) => {
      const tag = name.toLowerCase()
      return isOurs(tag) ? this.#make(tag, create) : create(name, options)
    }
    const undress = dressButtons(document, create)
    Object.defineProperty(document, 'createElement', { configurable: true, value: createElement })
    const observer = this.#watch(document)
    return () => {
      this.#ended = true
      observer?.disconnect()
      if (before) Object.defineProperty(document, 'createElement', before)
      else Reflect.deleteProperty(document, 'createElement')
      undress()
    }
  }

  /**
   * A person finds the button, reads it and presses it, by when it takes a press. With more than one in the page they have
   * to know which.
   */
  pressAsPerson(tag?: MediaElementTag): void {
    const there = this.#made.filter(({ element, tag: own }) => element.isConnected && (!tag || own === tag))
    const [button, other] = there
    if (!button) throw noButton(tag)
    if (other) throw severalButtons(there.map(({ tag }) => tag))
    button.placedAt = Math.min(button.placedAt, Date.now() - this.#parts.buttons.settlingMs)
    button.pressAsPerson()
  }

  #make(tag: MediaElementTag, create: (name: string) => HTMLElement): HTMLElement {
    const plain = create(tag)
    // If the browser that shows the page has real ones, they would ask it, and not the simulated one.
    const isReal = /Media|Camera|Microphone/.test(Object.prototype.toString.call(plain))
    const { label } = this.#parts.buttons
    const button = new ButtonElement(
      isReal ? create(`simulated-${tag}`) : plain,
      tag,
      label[tag],
      (byScript) => void this.#press(button, byScript),
    )
    this.#made.push(button)
    return button.element
  }

  #watch(document: Document): MutationObserver | undefined {
    const observer =
      document.defaultView &&
      new document.defaultView.MutationObserver((records) => {
        const placed = records.flatMap(({ addedNodes }) => [...addedNodes])
        for (const button of this.#made) {
          if (placed.some((node) => node.contains(button.element))) button.placedAt = Date.now()
        }
      })
    observer?.observe(document, { childList: true, subtree: true })
    return observer ?? undefined
  }

  async #press(button: ButtonElement, byScript: boolean): Promise<void> {
    const { place, prompts } = this.#parts
    if (this.#ended || !place.secure) return
    const refusal = this.#whyRefused(button, byScript)
    if (refusal) return button.refuse('error', new DOMException(refusal, 'InvalidStateError'))
    // It gives once: after its tracks were stopped, too, nothing comes of another press.
    if (button.hasGiven) return
    const answer = prompts.askAfterButton(devicesOf[button.tag])
    if (answer === 'nothing') return
    if (answer !== 'allowed') {
      const refused = await answer.then(
        () => undefined,
        (error: unknown) => ({ error }),
      )
      if (this.#ended) return
      button.tell(refused ? 'promptdismiss' : 'promptaction', { bubbles: true })
      if (refused) return button.refuse('cancel', refused.error)
    }
    // A button that was taken away meanwhile has got the permission, and gives nothing.
    if (button.element.isConnected) await this.#give(button)
  }

  async #give(button: ButtonElement): Promise<void> {
    const { words, hardware, mediaDevices } = this.#parts
    const devices = devicesOf[button.tag]
    try {
      // Only now: whatever is missing, it asks first.
      if (devices.some((device) => !hardware.plugged[device])) throw rejectionOf(words.missing)
      const stream = await mediaDevices.capture(devices, {
        audio: devices.includes('microphone'),
        video: devices.includes('camera'),
      })
      button.give(stream)
    } catch (error) {
      if (!this.#ended) button.refuse('error', error)
    }
  }

  #whyRefused(button: ButtonElement, byScript: boolean): string | undefined {
    const { buttons, place } = this.#parts
    const { words, most, settlingMs } = buttons
    if (byScript) return words.byScript
    const alike = this.#made.filter(({ tag, element }) => tag === button.tag && element.isConnected)
    const isBarred = place.framed || devicesOf[button.tag].some((device) => place.bars(device))
    if (isBarred || alike.indexOf(button) >= most) return words.unregistered
    if (Date.now() - button.placedAt < settlingMs) return words.unsettled
    return whyUnreadable(button.element, buttons)
  }
}

function noButton(tag: MediaElementTag | undefined): Error {
  return new Error(
    `[precall] There is no ${tag ? `<${tag}>` : 'button of the browser’s own'} in the page to press. ` +
      'It comes with a screen: wait for that first, as by `await screen.findByRole(…)`.',
  )
}

function severalButtons(tags: readonly MediaElementTag[]): Error {
  return new Error(
    `[precall] There is more than one of the browser’s own buttons in the page: ${tags.map((tag) => `<${tag}>`).join(', ')}. ` +
      "Say which one is pressed: pressButton('camera').",
  )
}
