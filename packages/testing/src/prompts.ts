import type { Device } from '@precall/core'
import { allDevices } from './devices'
import type { Words } from './engine'
import { rejectionOf } from './rejection'
import type { SitePermissions } from './sitePermissions'

/** The browser's own question, open on the screen. It can be answered once. */
export interface Prompt {
  /** What it asks for: of the devices in the request, those that the site settings leave open. */
  readonly devices: readonly Device[]
  /** The person presses Allow. */
  allow(): void
  /** The person presses Block. */
  block(): void
  /** The person closes it by × or Escape. */
  dismiss(): void
}

interface Waiting {
  readonly asked: readonly Device[]
  settle(error?: DOMException): void
}

/** The page's one place for a prompt, and the requests behind it. */
export class Prompts {
  readonly #site: SitePermissions
  readonly #words: Words
  readonly #dismissalsUntilDenied: number
  readonly #isVisible: () => boolean
  readonly #changed: () => void
  readonly #waiting = new Set<Waiting>()
  readonly #dismissals = new Map<Device, number>()
  #open: Prompt | undefined

  constructor(parts: {
    readonly site: SitePermissions
    readonly words: Words
    readonly dismissalsUntilDenied: number
    readonly isVisible: () => boolean
    readonly changed: () => void
  }) {
    this.#site = parts.site
    this.#words = parts.words
    this.#dismissalsUntilDenied = parts.dismissalsUntilDenied
    this.#isVisible = parts.isVisible
    this.#changed = parts.changed
  }

  /** The prompt that is on the screen: none while the tab is hidden (browsers.md 2a: it returns with the tab). */
  get open(): Prompt | undefined {
    return this.#isVisible() ? this.#open : undefined
  }

  /** Resolves when every one of `asked` is granted, rejects when one is refused or the prompt is closed. */
  request(asked: readonly Device[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        asked,
        settle: (error) => {
          this.#waiting.delete(waiting)
          if (error) reject(error)
          else resolve()
        },
      }
      this.#waiting.add(waiting)
      this.review()
    })
  }

  /** Settles what the site settings now decide, and asks the person about the rest. */
  review(): void {
    for (const waiting of this.#waiting) {
      // browsers.md 2a: one denied fails all, without a prompt.
      if (waiting.asked.some((device) => this.#site.get(device) === 'denied'))
        waiting.settle(rejectionOf(this.#words.denied))
      else if (this.#undecided(waiting).length === 0) waiting.settle()
    }
    const [next] = this.#waiting
    if (!next) this.#open = undefined
    else if (!this.#open && this.#isVisible()) this.#open = this.#promptFor(this.#undecided(next))
    this.#changed()
  }

  #undecided({ asked }: Waiting): Device[] {
    return allDevices.filter((device) => asked.includes(device) && this.#site.get(device) === 'prompt')
  }

  #promptFor(devices: readonly Device[]): Prompt {
    const answer = (give: () => void) => {
      if (this.open !== prompt) throw new Error(this.#staleness(prompt))
      this.#open = undefined
      give()
      this.review()
    }
    const prompt: Prompt = {
      devices,
      allow: () => answer(() => this.#decide(devices, 'granted')),
      block: () => answer(() => this.#decide(devices, 'denied')),
      dismiss: () => answer(() => this.#dismiss(devices)),
    }
    return prompt
  }

  #staleness(prompt: Prompt): string {
    return this.#open === prompt
      ? 'The page is hidden, and its prompt with it. Nobody can answer it before `page.show()`.'
      : 'This prompt is no longer open: it was answered, or its question was settled elsewhere. Read `prompt` anew.'
  }

  #decide(devices: readonly Device[], setting: PermissionState): void {
    for (const device of devices) this.#dismissals.delete(device)
    this.#site.set(devices, setting)
  }

  #dismiss(devices: readonly Device[]): void {
    // browsers.md 2a: one prompt for requests issued together, settled at the same instant.
    for (const waiting of this.#waiting) {
      if (this.#undecided(waiting).some((device) => devices.includes(device))) {
        waiting.settle(rejectionOf(this.#words.dismissed))
      }
    }
    for (const device of devices) {
      const count = (this.#dismissals.get(device) ?? 0) + 1
      this.#dismissals.set(device, count)
      if (count >= this.#dismissalsUntilDenied) this.#site.set([device], 'denied')
    }
  }
}
