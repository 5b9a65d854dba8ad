import type { Device } from '@precall/core'
import { forEachDevice } from './devices'
import type { SystemSetting } from './state'

/** `busy`: another app holds it. `slow`: it takes its time to start. */
export type Readiness = 'ready' | 'slow' | 'busy'

/** What is true of each device below the browser. */
export class Hardware {
  readonly plugged: Record<Device, boolean>
  readonly system: Record<Device, SystemSetting>
  readonly speaker: boolean
  readonly #readiness: Record<Device, Readiness> = forEachDevice(() => 'ready')
  readonly #starting = new Set<() => void>()

  constructor(parts: {
    readonly plugged: Readonly<Record<Device, boolean>>
    readonly system: Readonly<Record<Device, SystemSetting>>
    readonly speaker: boolean
  }) {
    this.plugged = { ...parts.plugged }
    this.system = { ...parts.system }
    this.speaker = parts.speaker
  }

  get readiness(): Readonly<Record<Device, Readiness>> {
    return { ...this.#readiness }
  }

  setReadiness(device: Device, readiness: Readiness): void {
    this.#readiness[device] = readiness
    for (const lookAgain of this.#starting) lookAgain()
    this.#starting.clear()
  }

  /** Answers the device that does not start, once each of `devices` has started or failed to. */
  async start(devices: readonly Device[]): Promise<Device | undefined> {
    while (devices.some((device) => this.#readiness[device] === 'slow')) {
      await new Promise<void>((resolve) => this.#starting.add(resolve))
    }
    // Unplugged since the request began: what Chromium says then was not seen, only that there is nothing to start.
    return devices.find((device) => this.#readiness[device] === 'busy' || !this.plugged[device])
  }
}
