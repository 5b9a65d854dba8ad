import type { Device } from '@precall/core'
import { allDevices } from './devices'
import type { Engine } from './engine'
import { HandledTarget } from './handledTarget'

/** What the browser's site settings say of each device, and the page's views of it. */
export class SitePermissions {
  readonly #settings: Record<Device, PermissionState>
  readonly #statusNames: Engine['statusNames']
  readonly #revoked: (device: Device) => void
  readonly #views: { readonly device: Device; readonly status: SimulatedPermissionStatus }[] = []

  constructor(parts: {
    readonly settings: Readonly<Record<Device, PermissionState>>
    readonly statusNames: Engine['statusNames']
    /** A device may have been running, and may no more. */
    readonly revoked: (device: Device) => void
  }) {
    this.#settings = { ...parts.settings }
    this.#statusNames = parts.statusNames
    this.#revoked = parts.revoked
  }

  get(device: Device): PermissionState {
    return this.#settings[device]
  }

  set(devices: readonly Device[], setting: PermissionState): void {
    for (const device of devices) this.#settings[device] = setting
    // Seen in Chromium 156: fresh queries know of both devices before the page hears of the first; the page hears of
    // the camera first, while the status it holds of the microphone is still the old one; tracks end after that.
    for (const device of allDevices) this.#tell(device)
    if (setting !== 'granted') for (const device of devices) this.#revoked(device)
  }

  query(device: Device): SimulatedPermissionStatus {
    const status = new SimulatedPermissionStatus(this.#statusNames[device], this.get(device))
    this.#views.push({ device, status })
    return status
  }

  #tell(device: Device): void {
    for (const view of this.#views) {
      // browsers.md 1: `change` fires for grant, deny and reset, from the prompt and from the settings page.
      if (view.device === device && view.status.state !== this.get(device)) view.status.become(this.get(device))
    }
  }
}

/** One answer to `permissions.query`. Chromium gives a new one each time, and keeps each up to date. */
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
