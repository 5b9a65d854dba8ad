import type { Device } from '@precall/core'
import type { Decisions, Verdict } from './decisions'
import { allDevices, forEachDevice } from '../media/devices'
import type { Queries } from '../engines/engine'
import { HandledTarget } from '../page/handledTarget'

/** What one page can know and hear about the decisions for its site. */
export class SitePermissions {
  readonly #decisions: Decisions
  readonly #queries: Queries
  readonly #undecided: PermissionState
  readonly #revoked: (device: Device) => void
  /** What queries said before the last refusal, and for how long they go on saying it. */
  #before: { readonly answers: Readonly<Record<Device, PermissionState>>; readonly until: number } | undefined
  readonly #views: { readonly device: Device; readonly status: SimulatedPermissionStatus }[] = []

  constructor(parts: {
    readonly decisions: Decisions
    readonly queries: Queries
    /** What queries say while nothing is decided. */
    readonly undecided: PermissionState
    /** A device may have been running, and may no more. */
    readonly revoked: (device: Device) => void
  }) {
    this.#decisions = parts.decisions
    this.#queries = parts.queries
    this.#undecided = parts.undecided
    this.#revoked = parts.revoked
  }

  /** What a request would meet. */
  get(device: Device): PermissionState {
    return this.#decisions.standing(device)
  }

  meet(devices: readonly Device[], inPress: boolean): Verdict {
    return this.#decisions.meet(devices, inPress)
  }

  /** Whether the page was ever allowed anything. */
  get anythingAllowed(): boolean {
    return this.#decisions.anythingAllowed
  }

  /** In the browser's settings. */
  set(devices: readonly Device[], setting: PermissionState): void {
    for (const device of devices) this.#decisions.set(device, setting)
    this.#tell(setting === 'granted' ? [] : devices)
  }

  /** The prompt for these was closed. So many times in a row for one device are taken for a refusal. */
  countClosing(devices: readonly Device[], untilDenied: number): void {
    const { closings, closedTooOften } = this.#decisions
    const tooOften = devices.filter((device) => {
      const count = (closings.get(device) ?? 0) + 1
      closings.set(device, count)
      return this.get(device) === 'prompt' && count >= untilDenied
    })
    this.set(tooOften, 'denied')
    for (const device of tooOften) closedTooOften.add(device)
  }

  /** In the prompt. */
  allow(devices: readonly Device[], remember: boolean): void {
    this.#decisions.allow(devices, remember)
    this.#tell([])
  }

  /** In the prompt, which a request for all of `asked` brought up. */
  refuse(devices: readonly Device[], remember: boolean, asked: readonly Device[]): void {
    const { lagMs } = this.#queries
    if (lagMs > 0) {
      this.#before = { answers: forEachDevice((device) => this.#answerTo(device)), until: Date.now() + lagMs }
    }
    this.#decisions.refuse(devices, remember, asked)
    this.#tell(devices)
  }

  query(device: Device): SimulatedPermissionStatus {
    const before = this.#before && Date.now() < this.#before.until ? this.#before.answers : undefined
    const answer = before?.[device] ?? this.#answerTo(device)
    const status = new SimulatedPermissionStatus(this.#queries.statusNames[device], answer)
    this.#views.push({ device, status })
    return status
  }

  #answerTo(device: Device): PermissionState {
    return this.#decisions.answerTo(device, this.#queries, this.#undecided)
  }

  #tell(refused: readonly Device[]): void {
    // Seen in Chromium 156: fresh queries know about both devices before the page hears about the first; the page hears about
    // the camera first, while the status it holds of the microphone is still the old one; tracks end after that.
    if (this.#queries.heldStatus === 'follows') for (const device of allDevices) this.#update(device)
    for (const device of refused) this.#revoked(device)
  }

  #update(device: Device): void {
    const answer = this.#answerTo(device)
    for (const view of this.#views) {
      if (view.device === device && view.status.state !== answer) view.status.become(answer)
    }
  }
}

/** One answer to `permissions.query`. Every engine gives a new one each time; not every one keeps it up to date. */
export class SimulatedPermissionStatus extends HandledTarget implements PermissionStatus {
  readonly name: PermissionName
  onchange: PermissionStatus['onchange'] = null
  #state: PermissionState

  constructor(name: string, state: PermissionState) {
    super('change')
    this.name = name as PermissionName
    this.#state = state
  }

  get state(): PermissionState {
    return this.#state
  }

  become(state: PermissionState): void {
    this.#state = state
    this.dispatchEvent(new Event('change'))
  }
}
