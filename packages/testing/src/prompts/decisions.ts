import type { Device } from '@precall/core'
import { allDevices } from '../media/devices'
import type { Asking, Lasting, Queries } from '../engines/engine'

/** An answer in a prompt that is no site setting. */
interface Answer {
  readonly is: 'allowed' | 'refused'
  readonly lasts: Lasting
}

/** What all tabs of the site have in common. */
interface Shared {
  readonly settings: Record<Device, PermissionState>
  /** The devices that were last allowed, and not refused, in whichever tab. */
  readonly lastAllowed: Set<Device>
  appAllowed: boolean
}

/** All that was decided, as JSON, for the next page in a real browser. */
export interface DecisionsMemory {
  readonly settings: Readonly<Record<Device, PermissionState>>
  readonly lastAllowed: readonly Device[]
  readonly appAllowed: boolean
  readonly answers: readonly (readonly [Device, Answer])[]
  readonly closings: readonly (readonly [Device, number])[]
  readonly closedTooOften: readonly Device[]
}

/** How the page before this one ended: by the browser's Reload button, by itself, or on the way to another page. */
export type Left = 'reloaded by the person' | 'reloaded by the page' | 'for another page'

/** What a request for some devices meets: a refusal, or these, which are not decided yet. */
export interface Verdict {
  readonly refused: boolean
  readonly open: readonly Device[]
}

/** Who decided what for this site in one tab, and for how long. It outlives the page. */
export class Decisions {
  /** How often in a row the prompt for a device was closed. */
  readonly closings: Map<Device, number> = new Map()
  /** The devices that are refused because of that, and not because the person said so. */
  readonly closedTooOften: Set<Device> = new Set()
  readonly #asking: Asking
  readonly #shared: Shared
  readonly #answers = new Map<Device, Answer>()
  readonly #requested = new Set<Device>()
  #refusedRequests: (readonly Device[])[] = []

  constructor(
    asking: Asking,
    settings: Readonly<Record<Device, PermissionState>>,
    shared: Shared = { settings: { ...settings }, lastAllowed: new Set(), appAllowed: false },
  ) {
    this.#asking = asking
    this.#shared = shared
  }

  memory(): DecisionsMemory {
    const { settings, lastAllowed, appAllowed } = this.#shared
    return {
      settings: { ...settings },
      lastAllowed: [...lastAllowed],
      appAllowed,
      answers: [...this.#answers],
      closings: [...this.closings],
      closedTooOften: [...this.closedTooOften],
    }
  }

  recall({ settings, lastAllowed, appAllowed, answers, closings, closedTooOften }: DecisionsMemory): void {
    Object.assign(this.#shared.settings, settings)
    for (const device of lastAllowed) this.#shared.lastAllowed.add(device)
    this.#shared.appAllowed = appAllowed
    for (const [device, answer] of answers) this.#answers.set(device, answer)
    for (const [device, count] of closings) this.closings.set(device, count)
    for (const device of closedTooOften) this.closedTooOften.add(device)
  }

  /** The same site in another tab. */
  inNewTab(): Decisions {
    return new Decisions(this.#asking, this.#shared.settings, this.#shared)
  }

  /** In the browser's settings for this site. */
  set(device: Device, setting: PermissionState): void {
    this.#shared.settings[device] = setting
    this.#shared.lastAllowed.delete(device)
    this.closedTooOften.delete(device)
    this.#answers.delete(device)
  }

  /** In the prompt. */
  allow(devices: readonly Device[], remember: boolean): void {
    const lasts = remember ? 'site setting' : this.#asking.allowLasts
    for (const device of devices) {
      if (lasts === 'site setting') this.set(device, 'granted')
      else {
        this.#answers.set(device, { is: 'allowed', lasts })
        this.#shared.lastAllowed.add(device)
      }
    }
    this.#refusedRequests = this.#refusedRequests.filter((request) => !request.some((one) => devices.includes(one)))
  }

  /** In the prompt, which a request for all of `asked` brought up. */
  refuse(devices: readonly Device[], remember: boolean, asked: readonly Device[]): void {
    if (this.#asking.refusesNothingBesideAllowed && !remember && devices.length < asked.length) return
    const lasts = remember ? 'site setting' : this.#asking.refusalLasts
    if (this.#asking.refusalCovers === 'like requests') this.#refusedRequests.push(devices)
    else {
      for (const device of devices) {
        if (lasts === 'site setting') this.set(device, 'denied')
        else this.#answers.set(device, { is: 'refused', lasts })
        this.#shared.lastAllowed.delete(device)
      }
    }
  }

  /** A request for these has come as far as the permission. */
  meet(devices: readonly Device[], inPress: boolean): Verdict {
    for (const device of devices) this.#requested.add(device)
    if (inPress && this.#asking.asksAgainInPress) this.#refusedRequests = []
    const verdict = this.#verdictOn(devices)
    if (verdict.refused && this.#asking.refusalCovers === 'like requests') this.#refusedRequests.push(devices)
    return verdict
  }

  /** Whether the page was ever allowed anything. */
  get anythingAllowed(): boolean {
    const isAllowed = (device: Device) =>
      this.#shared.settings[device] === 'granted' || this.#answers.get(device)?.is === 'allowed'
    return allDevices.some(isAllowed)
  }

  /** What a request for this device alone would meet. */
  standing(device: Device): PermissionState {
    const { refused, open } = this.#verdictOn([device])
    return refused ? 'denied' : open.length > 0 ? 'prompt' : 'granted'
  }

  /** What a query says about the device, true or not. */
  answerTo(device: Device, queries: Queries, undecided: PermissionState): PermissionState {
    const { admitsRefusal, afterAllow, afterRefusal, afterExpiry } = queries
    const setting = this.#shared.settings[device]
    if (setting === 'denied' && admitsRefusal === 'requested' && !this.#requested.has(device)) return 'prompt'
    if (setting !== 'prompt') return setting
    const answer = this.#answers.get(device)?.is
    if (answer === 'allowed') return afterAllow
    if (this.#shared.lastAllowed.has(device)) return afterExpiry
    return answer ? afterRefusal : undecided
  }

  /** Whether the next prompt is the app's own; the one after it is not. */
  asksForApp(): boolean {
    return this.#asking.asksForAppFirst && !this.#shared.appAllowed
  }

  allowApp(): void {
    this.#shared.appAllowed = true
  }

  /** The page is gone, and the next one is there. */
  leave(left: Left): void {
    for (const [device, { lasts }] of this.#answers) {
      const isOver = lasts === 'page' || (lasts === 'page, and its own reload' && left !== 'reloaded by the page')
      if (isOver || (lasts === 'tab' && left === 'reloaded by the person')) this.#answers.delete(device)
    }
    this.#refusedRequests = []
    this.#requested.clear()
  }

  #verdictOn(devices: readonly Device[]): Verdict {
    const isRefused = (device: Device) =>
      this.#shared.settings[device] === 'denied' || this.#answers.get(device)?.is === 'refused'
    const isOpen = (device: Device) =>
      this.#shared.settings[device] !== 'granted' && this.#answers.get(device)?.is !== 'allowed'
    return {
      refused:
        devices.some(isRefused) || this.#refusedRequests.some((one) => one.every((device) => devices.includes(device))),
      open: allDevices.filter((device) => devices.includes(device) && isOpen(device)),
    }
  }
}
