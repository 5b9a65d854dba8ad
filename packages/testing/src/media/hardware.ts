import type { Device, DeviceKind } from '@precall/core'
import { forEachDevice } from './devices'
import type { StartFault } from '../engines/engine'
import { Inventory } from './inventory'
import type { ConnectedDevices, InventoryMemory } from './inventory'
import type { Headset } from './listing'
import type { SimulatedScene } from './scene'
import type { SystemSetting } from '../world/state'

/** `busy`: it does not start, as when another app holds it. `slow`: it takes its time to start. */
export type Readiness = 'ready' | 'slow' | 'busy'

/** A device that did not start, and why. */
export interface Stuck {
  readonly device: Device
  readonly fault: StartFault
}

/** What keeps one device from starting, and for how many requests. */
interface Fault {
  readonly fault: StartFault
  left: number
}

/** All that is true, as JSON, for the next page in a real browser. A fault without an end has no `left`. */
export interface HardwareMemory {
  readonly inventory: InventoryMemory
  readonly system: Readonly<Record<Device, SystemSetting>>
  readonly headset: Headset
  readonly scene: SimulatedScene
  readonly slow: Readonly<Record<Device, boolean>>
  readonly faults: readonly (readonly [Device, { readonly fault: StartFault; readonly left?: number }])[]
}

/** What is true of each device below the browser. */
export class Hardware {
  readonly inventory: Inventory
  readonly system: Record<Device, SystemSetting>
  /** A Bluetooth headset: what it is to the computer, once it is connected. */
  headset: Headset = 'none'
  readonly scene: { -readonly [part in keyof SimulatedScene]: SimulatedScene[part] } = {
    picture: 'person',
    sound: 'voice',
  }
  readonly #slow: Record<Device, boolean> = forEachDevice(() => false)
  readonly #faults = new Map<Device, Fault>()
  readonly #starting = new Set<() => void>()

  constructor(parts: {
    readonly connected?: ConnectedDevices | undefined
    readonly missing: readonly DeviceKind[]
    readonly system: Readonly<Record<Device, SystemSetting>>
  }) {
    this.inventory = new Inventory(parts.connected, parts.missing)
    this.system = { ...parts.system }
  }

  get plugged(): Readonly<Record<Device, boolean>> {
    return forEachDevice((device) => this.inventory.plugged(device).length > 0)
  }

  memory(): HardwareMemory {
    return {
      inventory: this.inventory.memory(),
      system: { ...this.system },
      headset: this.headset,
      scene: { ...this.scene },
      slow: { ...this.#slow },
      faults: [...this.#faults].map(([device, { fault, left }]) => [
        device,
        { fault, ...(left !== Infinity && { left }) },
      ]),
    }
  }

  recall({ inventory, system, headset, scene, slow, faults }: HardwareMemory): void {
    this.inventory.recall(inventory)
    Object.assign(this.system, system)
    this.headset = headset
    Object.assign(this.scene, scene)
    Object.assign(this.#slow, slow)
    for (const [device, { fault, left = Infinity }] of faults) this.#faults.set(device, { fault, left })
  }

  get readiness(): Readonly<Record<Device, Readiness>> {
    return forEachDevice((device) => (this.#slow[device] ? 'slow' : this.#faults.has(device) ? 'busy' : 'ready'))
  }

  setReadiness(device: Device, readiness: Readiness): void {
    this.#slow[device] = readiness === 'slow'
    if (readiness === 'busy') this.#faults.set(device, { fault: 'busy', left: Infinity })
    else this.#faults.delete(device)
    this.#lookAgain()
  }

  /** From now on the next `times` requests for the device fail. */
  fail(device: Device, fault: StartFault, times: number): void {
    this.#slow[device] = false
    this.#faults.set(device, { fault, left: times })
    this.#lookAgain()
  }

  /** Answers the device that does not start, once each of `devices` has started or failed to. */
  async start(devices: readonly Device[]): Promise<Stuck | undefined> {
    while (devices.some((device) => this.#slow[device])) {
      await new Promise<void>((resolve) => this.#starting.add(resolve))
    }
    for (const device of devices) {
      const fault = this.#faultOf(device)
      if (fault) return { device, fault }
    }
    return undefined
  }

  #faultOf(device: Device): StartFault | undefined {
    // Unplugged since the request began: what Chromium says then was not seen, only that there is nothing to start.
    if (!this.plugged[device]) return 'lost'
    const fault = this.#faults.get(device)
    if (!fault) return undefined
    fault.left--
    if (fault.left <= 0) this.#faults.delete(device)
    return fault.fault
  }

  #lookAgain(): void {
    for (const lookAgain of this.#starting) lookAgain()
    this.#starting.clear()
  }
}
