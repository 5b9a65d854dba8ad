import type { Device } from '@precall/core'
import { HandledTarget } from './handledTarget'

/** What the browser's site settings say of each device, and the page's live views of it. */
export class SitePermissions {
  readonly #settings: Record<Device, PermissionState>
  readonly #views = new Set<SimulatedPermissionStatus>()

  constructor(settings: Readonly<Record<Device, PermissionState>>) {
    this.#settings = { ...settings }
  }

  get(device: Device): PermissionState {
    return this.#settings[device]
  }

  /** Changes the truth of every device first and tells of it after: a listener sees the one new state of both. */
  set(devices: readonly Device[], setting: PermissionState): void {
    const changed = devices.filter((device) => this.#settings[device] !== setting)
    for (const device of changed) this.#settings[device] = setting
    for (const view of this.#views) {
      // browsers.md 1: `change` fires for grant, deny and reset, from the prompt and from the settings page.
      if (changed.includes(view.name as Device)) view.dispatchEvent(new Event('change'))
    }
  }

  view(device: Device): SimulatedPermissionStatus {
    const view = new SimulatedPermissionStatus(device, () => this.get(device))
    this.#views.add(view)
    return view
  }
}

/** A PermissionStatus: its `state` is the present one, as in Chromium. */
export class SimulatedPermissionStatus extends HandledTarget implements PermissionStatus {
  readonly name: PermissionName
  onchange: PermissionStatus['onchange'] = null
  readonly #read: () => PermissionState

  constructor(device: Device, read: () => PermissionState) {
    super('change')
    this.name = device as PermissionName
    this.#read = read
  }

  get state(): PermissionState {
    return this.#read()
  }
}
