// Over 200 lines: all that can open the one prompt, or close it.
import type { Device } from '@precall/core'
import type { Decisions } from './decisions'
import { allDevices } from '../media/devices'
import type { Asking, Rejection, Words } from '../engines/engine'
import type { Host } from '../world/host'
import { notEstablished } from '../world/notEstablished'
import type { Page } from '../page/page'
import type { Prompt } from './prompt'
import { makePrompt, refusals } from './prompt'
import { rejectionOf } from '../page/rejection'
import type { SitePermissions } from './sitePermissions'

interface Question {
  readonly asked: readonly Device[]
  readonly prompt: Prompt
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

interface Parts {
  readonly site: SitePermissions
  readonly decisions: Decisions
  readonly page: Page
  readonly asking: Asking
  readonly words: Words
  /** The app around the page, who answers in the person's place or lets them answer. */
  readonly host?: Host | undefined
  readonly changed: () => void
}

/** The one place for a prompt on the page. */
export class Prompts {
  readonly #parts: Parts
  #question: Question | undefined
  /** The requests behind a question of the browser's own button. */
  #behind: Pick<Question, 'resolve' | 'reject'>[] = []
  #unanswered: (() => void)[] = []

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /**
   * The prompt that is on the screen: none while the tab is hidden (docs/facts/browsers.md#permission-states: it
   * returns with the tab).
   */
  get open(): Prompt | undefined {
    return this.#parts.page.visible ? this.#question?.prompt : undefined
  }

  /** A request waits for the person, whether or not they can see its prompt. */
  get asking(): boolean {
    return this.#question !== undefined
  }

  /** Settles when site settings, app or person have decided. One request at a time: the caller keeps the line. */
  async ask(asked: readonly Device[], inPress: boolean = false): Promise<void> {
    const { site, asking, words, host } = this.#parts
    const { refused, open } = site.meet(asked, inPress)
    // docs/facts/browsers.md#systems-apps-and-other-browsers: no prompt appears, and the promise never settles.
    if (host === 'never answers') return new Promise((_, reject) => this.#unanswered.push(() => reject(this.#shutDown)))
    // docs/facts/browsers.md#permission-states: one denied fails all, without a prompt.
    if (refused || host === 'refuses') throw rejectionOf(words.denied)
    if (open.length === 0) return
    if (host === 'grants') return site.allow(open, false)
    // Seen in Chromium 156: behind the question of the browser's own button it waits, and is let in with that.
    if (this.#question) {
      await new Promise<void>((resolve, reject) => this.#behind.push({ resolve, reject }))
      return this.ask(asked)
    }
    // docs/facts/browsers.md#permission-states: pending for ever. No site setting closes an open prompt either (seen in
    // Chromium 156).
    return new Promise((resolve, reject) => {
      const devices = asking.promptsFor === 'everything' ? allDevices.filter((device) => asked.includes(device)) : open
      this.#put({ asked, prompt: this.#promptFor(devices, 'request'), resolve, reject })
    })
  }

  /**
   * What follows a press on the browser's own button: settles when the person has decided. Nothing follows it while
   * another prompt is up, and none is needed where all is allowed (all of it seen in Chromium 156).
   */
  askAfterButton(asked: readonly Device[]): 'nothing' | 'allowed' | Promise<void> {
    const { site, decisions } = this.#parts
    if (this.#question) return 'nothing'
    const open = allDevices.filter((device) => asked.includes(device) && site.get(device) !== 'granted')
    if (open.length === 0) return 'allowed'
    // Closed too often, it asks as if for the first time (docs/facts/guidance.md#usermedia-after-three-closings).
    const isBlocked = open.some((device) => site.get(device) === 'denied' && !decisions.closedTooOften.has(device))
    return new Promise((resolve, reject) => {
      const prompt = this.#promptFor(open, isBlocked ? 'button of a blocked page' : 'button')
      this.#put({ asked, prompt, resolve, reject })
    })
  }

  /** The page left the screen. What the browser's own button asked is closed with it (seen in Chromium 156). */
  leave(): void {
    if (this.#question && this.#question.prompt.from !== 'request') this.#refuseButton()
  }

  /** The page came to the screen. */
  review(): void {
    if (this.open) this.#parts.page.giveFocusToPrompt()
    this.#parts.changed()
  }

  /** The page is gone, and what it left behind must not reach the next test. */
  abandon(): void {
    for (const { reject } of this.#behind.splice(0)) reject(this.#shutDown)
    this.#close()?.reject(this.#shutDown)
    for (const reject of this.#unanswered.splice(0)) reject()
  }

  /** The page is gone, and no one is there to hear. */
  forget(): void {
    this.#behind = []
    this.#close()
    this.#unanswered = []
  }

  get #shutDown(): Error {
    return rejectionOf(this.#parts.words.shutDown)
  }

  #put(question: Question): void {
    this.#question = question
    this.review()
  }

  #promptFor(devices: readonly Device[], from: Prompt['from']): Prompt {
    const { asking } = this.#parts
    const deeds = {
      allow: (remember: boolean) => this.#allow(remember),
      block: (remember: boolean) => this.#block(devices, from, remember),
      dismiss: () => (from === 'request' ? this.#dismiss(devices) : this.#refuseButton()),
    }
    return makePrompt({ devices, from }, asking, deeds, (prompt, act) => {
      if (this.#question?.prompt !== prompt) throw new Error(refusals.gone)
      if (!this.open) throw new Error(refusals.hidden)
      act()
      this.#parts.changed()
    })
  }

  #block(devices: readonly Device[], from: Prompt['from'], remember: boolean): void {
    if (from === 'button') throw new Error(refusals.noBlock)
    if (from === 'button of a blocked page') return this.#refuseButton()
    const question = this.#close()
    this.#parts.site.refuse(devices, remember, question?.asked ?? devices)
    question?.reject(rejectionOf(this.#parts.words.denied))
  }

  /** Seen in Chromium 156: whichever way it goes, nothing changes, and it does not count as a closing. */
  #refuseButton(): void {
    const { closing } = this.#parts.asking
    this.#close()?.reject(rejectionOf(closing.does === 'reject' ? closing.words : this.#parts.words.denied))
  }

  #allow(remember: boolean): void {
    const { site, decisions } = this.#parts
    const question = this.#close()
    if (!question) return
    if (decisions.asksForApp()) {
      decisions.allowApp()
      return this.#put({ ...question, prompt: this.#promptFor(question.prompt.devices, 'request') })
    }
    site.allow(question.prompt.devices, remember)
    question.resolve()
  }

  #close(): Question | undefined {
    const question = this.#question
    this.#question = undefined
    if (question) this.#parts.page.takeFocusFromPrompt()
    for (const { resolve } of this.#behind.splice(0)) resolve()
    return question
  }

  #dismiss(devices: readonly Device[]): void {
    const { closing } = this.#parts.asking
    switch (closing.does) {
      case 'reject':
        return this.#reject(closing)
      case 'block':
        return this.#block(devices, 'request', false)
      case 'nothing':
        throw new Error(refusals.noClosing)
      case 'not established':
        throw notEstablished('What becomes of a request whose prompt is closed here')
    }
  }

  /** Nothing was decided, unless the site settings were changed meanwhile (all of it seen in Chromium 156). */
  #reject({ words, untilDenied }: { readonly words: Rejection; readonly untilDenied: number }): void {
    const { site } = this.#parts
    const question = this.#close()
    if (!question) return
    const { asked, prompt, resolve, reject } = question
    // If the two differ, the camera decides the words.
    const ungranted = allDevices.find((device) => asked.includes(device) && site.get(device) !== 'granted')
    if (!ungranted) return resolve()
    const error = rejectionOf(site.get(ungranted) === 'denied' ? this.#parts.words.denied : words)
    // docs/facts/browsers.md#permission-states: the 3rd still says `dismissed`, while the state is `denied` already.
    site.countClosing(prompt.devices, untilDenied)
    reject(error)
  }
}
