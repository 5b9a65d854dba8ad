import type { Device } from '@precall/core'
import { allDevices } from './devices'
import type { Asking, Lasting, Queries } from './engine'

/** An answer in a prompt that is no site setting. `allowed before`: in a page that is gone, and would be asked again. */
interface Answer {
  readonly is: 'allowed' | 'refused' | 'allowed before'
  readonly lasts: Lasting
}

/** What a request for some devices meets: a refusal, or these that nobody has decided on. */
export interface Verdict {
  readonly refused: boolean
  readonly open: readonly Device[]
}

/** Who decided what for this site, and for how long. It outlives the page. */
export class Decisions {
  /** How often in a row the prompt for a device was closed. */
  readonly closings: Map<Device, number> = new Map()
  /** The devices that are refused because of that, and not because the person said so. */
  readonly closedTooOften: Set<Device> = new Set()
  readonly #asking: Asking
  readonly #settings: Record<Device, PermissionState>
  readonly #answers = new Map<Device, Answer>()
  readonly #requested = new Set<Device>()
  #refusedRequests: (readonly Device[])[] = []
  #appAllowed = false

  constructor(asking: Asking, settings: Readonly<Record<Device, PermissionState>>) {
    this.#asking = asking
    this.#settings = { ...settings }
  }

  /** In the browser's settings for this site. */
  set(device: Device, setting: PermissionState): void {
    this.#settings[device] = setting
    this.closedTooOften.delete(device)
    this.#answers.delete(device)
  }

  /** In the prompt. */
  allow(devices: readonly Device[], remember: boolean): void {
    const lasts = remember ? 'site setting' : this.#asking.allowLasts
    for (const device of devices) {
      if (lasts === 'site setting') this.set(device, 'granted')
      else this.#answers.set(device, { is: 'allowed', lasts })
    }
    this.#refusedRequests = this.#refusedRequests.filter((request) => !request.some((one) => devices.includes(one)))
  }

  /** In the prompt. */
  refuse(devices: readonly Device[], remember: boolean): void {
    const lasts = remember ? 'site setting' : this.#asking.refusalLasts
    if (this.#asking.refusalCovers === 'like requests') this.#refusedRequests.push(devices)
    else {
      for (const device of devices) {
        if (lasts === 'site setting') this.set(device, 'denied')
        else this.#answers.set(device, { is: 'refused', lasts })
      }
    }
  }

  /** A request for these has come as far as the permission. */
  meet(devices: readonly Device[]): Verdict {
    for (const device of devices) this.#requested.add(device)
    const verdict = this.#verdictOn(devices)
    if (verdict.refused && this.#asking.refusalCovers === 'like requests') this.#refusedRequests.push(devices)
    return verdict
  }

  /** What a request for this device alone would meet. */
  standing(device: Device): PermissionState {
    const { refused, open } = this.#verdictOn([device])
    return refused ? 'denied' : open.length > 0 ? 'prompt' : 'granted'
  }

  /** What a query says of the device, true or not. */
  answerTo(device: Device, { admitsRefusal, afterAllow, afterRefusal, afterExpiry }: Queries): PermissionState {
    const setting = this.#settings[device]
    if (setting === 'denied' && admitsRefusal === 'requested' && !this.#requested.has(device)) return 'prompt'
    if (setting !== 'prompt') return setting
    const answer = this.#answers.get(device)
    return answer ? { allowed: afterAllow, refused: afterRefusal, 'allowed before': afterExpiry }[answer.is] : 'prompt'
  }

  /** Whether the next prompt is the app's own; the one after it is not. */
  asksForApp(): boolean {
    return this.#asking.asksForAppFirst && !this.#appAllowed
  }

  allowApp(): void {
    this.#appAllowed = true
  }

  /** The page is loaded again: by the browser's Reload button, or by itself. */
  reload(by: 'person' | 'page'): void {
    for (const [device, { is, lasts }] of this.#answers) {
      if (lasts === 'page' && is === 'allowed') this.#answers.set(device, { is: 'allowed before', lasts })
      else if (lasts === 'page' && is === 'refused') this.#answers.delete(device)
      else if (lasts === 'tab' && by === 'person') this.#answers.delete(device)
    }
    this.#refusedRequests = []
    this.#requested.clear()
  }

  #verdictOn(devices: readonly Device[]): Verdict {
    const isRefused = (device: Device) =>
      this.#settings[device] === 'denied' || this.#answers.get(device)?.is === 'refused'
    const isOpen = (device: Device) =>
      this.#settings[device] !== 'granted' && this.#answers.get(device)?.is !== 'allowed'
    return {
      refused:
        devices.some(isRefused) || this.#refusedRequests.some((one) => one.every((device) => devices.includes(device))),
      open: allDevices.filter((device) => devices.includes(device) && isOpen(device)),
    }
  }
}
