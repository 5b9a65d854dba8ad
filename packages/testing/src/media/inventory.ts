import type { Device, DeviceKind } from '@precall/core'

/** A device as its label names it, and what it is in one piece with. */
export interface NamedDevice {
  readonly kind: DeviceKind
  /** As the browser will call it. */
  readonly label: string
  /** Devices of one group are one piece of hardware, such as a headset. @default those of the same label */
  readonly group?: string
}

/** What is connected when the page opens, by label. The first of a kind is the system's default. */
export interface ConnectedDevices {
  /** @default one, 'Simulated camera' */
  readonly cameras?: readonly (string | Omit<NamedDevice, 'kind'>)[]
  /** @default one, 'Simulated microphone' */
  readonly microphones?: readonly (string | Omit<NamedDevice, 'kind'>)[]
  /** @default one, 'Simulated speaker' */
  readonly speakers?: readonly (string | Omit<NamedDevice, 'kind'>)[]
}

/** One device that the computer has or has had. */
export interface Owned {
  readonly kind: DeviceKind
  readonly label: string
  readonly group: string
  plugged: boolean
}

const usual: Readonly<Record<DeviceKind, Owned>> = {
  camera: { kind: 'camera', label: 'Simulated camera', group: 'camera', plugged: true },
  microphone: { kind: 'microphone', label: 'Simulated microphone', group: 'microphone', plugged: true },
  // A microphone with its speaker.
  speaker: { kind: 'speaker', label: 'Simulated speaker', group: 'microphone', plugged: true },
}

const lists = { camera: 'cameras', microphone: 'microphones', speaker: 'speakers' } as const

/** All that is true of the inventory, as JSON, for the next page in a real browser. */
export interface InventoryMemory {
  readonly owned: readonly Owned[]
  readonly defaults: { readonly [kind in DeviceKind]?: string }
}

/** The cameras, microphones and speakers of the computer. */
export class Inventory {
  /** The speakers are real ones: Firefox lists no other (docs/facts/browsers.md#audio-outputs). */
  readonly hasRealSpeakers: boolean
  #owned: Owned[]
  #defaults: { [kind in DeviceKind]?: string } = {}

  constructor(connected: ConnectedDevices = {}, missing: readonly DeviceKind[] = []) {
    this.hasRealSpeakers = connected.speakers !== undefined
    this.#owned = (Object.keys(usual) as DeviceKind[]).flatMap((kind) => {
      const given = connected[lists[kind]]?.map((one) => (typeof one === 'string' ? { label: one } : one))
      const named = given?.map(({ label, group = label }) => ({ kind, label, group, plugged: true })) ?? [usual[kind]]
      return named.map((one) => ({ ...one, plugged: !missing.includes(kind) }))
    })
  }

  memory(): InventoryMemory {
    return { owned: this.#owned, defaults: this.#defaults }
  }

  recall({ owned, defaults }: InventoryMemory): void {
    this.#owned = owned.map((one) => ({ ...one }))
    this.#defaults = { ...defaults }
  }

  /** What is plugged in, in the system's order. */
  plugged(kind: DeviceKind): readonly Owned[] {
    return this.#owned.filter((one) => one.kind === kind && one.plugged)
  }

  /** The system's default: the one that was made it, or the first. */
  defaultOf(kind: DeviceKind): Owned | undefined {
    const plugged = this.plugged(kind)
    return plugged.find(({ label }) => label === this.#defaults[kind]) ?? plugged[0]
  }

  /** What is plugged in, by label, and the default first. */
  labels(): Record<DeviceKind, string[]> {
    const of = (kind: DeviceKind) => {
      const usual = this.defaultOf(kind)
      const others = this.plugged(kind).filter((one) => one !== usual)
      return [...(usual ? [usual] : []), ...others].map(({ label }) => label)
    }
    return { camera: of('camera'), microphone: of('microphone'), speaker: of('speaker') }
  }

  /** Answers whether there is another one now. A kind alone means all that were ever there. */
  plug(which: Device | NamedDevice): boolean {
    const kind = typeof which === 'string' ? which : which.kind
    const found = this.#ownedAs(which)
    if (found.length === 0) {
      const { label, group = label } = typeof which === 'string' ? usual[which] : which
      this.#owned.push({ kind, label, group, plugged: true })
      return true
    }
    return this.#set(found, true)
  }

  /** Answers what is gone now. */
  unplug(which: Device | NamedDevice): readonly Owned[] {
    const going = this.#ownedAs(which).filter(({ plugged }) => plugged)
    if (going.length === 0 && typeof which !== 'string') throw this.#unknown(which)
    this.#set(going, false)
    return going
  }

  makeDefault(which: NamedDevice): void {
    if (!this.#ownedAs(which).some(({ plugged }) => plugged)) throw this.#unknown(which)
    this.#defaults[which.kind] = which.label
  }

  #ownedAs(which: Device | NamedDevice): Owned[] {
    if (typeof which === 'string') return this.#owned.filter(({ kind }) => kind === which)
    return this.#owned.filter(({ kind, label }) => kind === which.kind && label === which.label)
  }

  #set(owned: readonly Owned[], plugged: boolean): boolean {
    const changed = owned.filter((one) => one.plugged !== plugged)
    for (const one of changed) one.plugged = plugged
    return changed.length > 0
  }

  #unknown({ kind, label }: NamedDevice): Error {
    const labels = this.plugged(kind).map((one) => `'${one.label}'`)
    return new TypeError(
      `[precall] There is no ${kind} '${label}' in this simulated browser. ` +
        (labels.length > 0 ? `Say one of ${labels.join(', ')}, or plug it in first.` : 'Plug it in first.'),
    )
  }
}
