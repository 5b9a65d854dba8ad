import type { Device } from '@precall/core'
import { allDevices } from './devices'
import type { Engine } from './engine'
import type { Page } from './page'
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

interface Question {
  readonly asked: readonly Device[]
  readonly prompt: Prompt
  readonly resolve: () => void
  readonly reject: (error: DOMException) => void
}

/** The one place for a prompt on the page. */
export class Prompts {
  readonly #site: SitePermissions
  readonly #page: Page
  readonly #engine: Engine
  readonly #changed: () => void
  readonly #dismissals = new Map<Device, number>()
  #question: Question | undefined

  constructor(parts: {
    readonly site: SitePermissions
    readonly page: Page
    readonly engine: Engine
    readonly changed: () => void
  }) {
    this.#site = parts.site
    this.#page = parts.page
    this.#engine = parts.engine
    this.#changed = parts.changed
  }

  /** The prompt that is on the screen: none while the tab is hidden (browsers.md 2a: it returns with the tab). */
  get open(): Prompt | undefined {
    return this.#page.visible ? this.#question?.prompt : undefined
  }

  /** A request waits for the person, whether or not they can see its prompt. */
  get asking(): boolean {
    return this.#question !== undefined
  }

  /** Settles when site settings or person have decided. One request at a time: the caller keeps the line. */
  ask(asked: readonly Device[]): Promise<void> {
    const undecided = allDevices.filter((device) => asked.includes(device) && this.#site.get(device) === 'prompt')
    // browsers.md 2a: one denied fails all, without a prompt.
    if (asked.some((device) => this.#site.get(device) === 'denied')) return Promise.reject(this.#error('denied'))
    if (undecided.length === 0) return Promise.resolve()
    return new Promise((resolve, reject) => {
      // browsers.md 2a: pending for ever. No site setting closes an open prompt either (seen in Chromium 156).
      this.#question = { asked, prompt: this.#promptFor(undecided), resolve, reject }
      this.review()
    })
  }

  /** The page came to the screen or left it. */
  review(): void {
    if (this.open) this.#page.giveFocusToPrompt()
    this.#changed()
  }

  /** The person changed the site settings: what was dismissed before no longer counts (seen in Chromium 156). */
  forgive(device: Device): void {
    this.#dismissals.delete(device)
  }

  /** The page is gone. */
  abandon(): void {
    this.#close()?.reject(this.#error('shutDown'))
  }

  #promptFor(devices: readonly Device[]): Prompt {
    const answer = (settle: (question: Question) => void) => {
      if (this.#question?.prompt !== prompt) throw new Error(gone)
      if (!this.open) throw new Error(hidden)
      const question = this.#close()
      if (question) settle(question)
      this.#changed()
    }
    const prompt: Prompt = {
      devices,
      allow: () =>
        answer(({ resolve }) => {
          this.#site.set(devices, 'granted')
          resolve()
        }),
      block: () =>
        answer(({ reject }) => {
          this.#site.set(devices, 'denied')
          reject(this.#error('denied'))
        }),
      dismiss: () => answer((question) => this.#dismiss(question)),
    }
    return prompt
  }

  #close(): Question | undefined {
    const question = this.#question
    this.#question = undefined
    if (question) this.#page.takeFocusFromPrompt()
    return question
  }

  /** Nothing was decided, unless the site settings were changed meanwhile (all of it seen in Chromium 156). */
  #dismiss({ asked, prompt, resolve, reject }: Question): void {
    // Where the two differ, it is the camera that finds the words.
    const ungranted = allDevices.find((device) => asked.includes(device) && this.#site.get(device) !== 'granted')
    if (!ungranted) return resolve()
    const error = this.#error(this.#site.get(ungranted) === 'denied' ? 'denied' : 'dismissed')
    const tooOften = prompt.devices.filter((device) => {
      const count = (this.#dismissals.get(device) ?? 0) + 1
      this.#dismissals.set(device, count)
      return this.#site.get(device) === 'prompt' && count >= this.#engine.dismissalsUntilDenied
    })
    // browsers.md 2a: the 3rd still says `dismissed`, while the state is `denied` already.
    this.#site.set(tooOften, 'denied')
    reject(error)
  }

  #error(words: 'denied' | 'dismissed' | 'shutDown'): DOMException {
    return rejectionOf(this.#engine.words[words])
  }
}

const gone = 'This prompt is no longer open: it was answered already. Read `prompt` anew for the one that is.'
const hidden = 'The page is hidden, and its prompt with it. Nobody can answer it before `page.show()`.'
