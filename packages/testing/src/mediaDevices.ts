import type { Device } from '@precall/core'
import type { Captures } from './captures'
import { askedIn, unmetIn } from './constraints'
import { forEachDevice } from './devices'
import type { Words } from './engine'
import { HandledTarget } from './handledTarget'
import type { Hardware } from './hardware'
import { listDevices } from './listing'
import type { Prompts } from './prompts'
import { overconstrained, rejectionOf } from './rejection'
import type { SitePermissions } from './sitePermissions'

/** Makes the stream for a request that was granted. */
export type CreateStream = (devices: readonly Device[]) => MediaStream | Promise<MediaStream>

/** `navigator.mediaDevices`. */
export class SimulatedMediaDevices extends HandledTarget {
  ondevicechange: MediaDevices['ondevicechange'] = null
  readonly calls: MediaStreamConstraints[] = []
  readonly #parts: Parts

  constructor(parts: Parts) {
    super('devicechange')
    this.#parts = parts
  }

  // Asynchronous throughout: browsers reject, and never throw (browsers.md 2b).
  async getUserMedia(constraints: MediaStreamConstraints = {}): Promise<MediaStream> {
    const { words, hardware, prompts, captures, createStream, changed } = this.#parts
    this.calls.push(constraints)
    changed()
    const asked = askedIn(constraints)
    if (asked.length === 0) throw new TypeError(words.nothingAsked)
    for (const device of asked) {
      // browsers.md 2b: a missing device and an unsatisfiable constraint come before any permission.
      if (!hardware.plugged[device]) throw rejectionOf(words.missing)
      const unmet = unmetIn(device, constraints)
      if (unmet !== undefined) throw overconstrained(unmet, words.overconstrained)
    }
    await prompts.request(asked)
    if (asked.some((device) => hardware.system[device] === 'blocked')) throw rejectionOf(words.deniedBySystem)
    const stuck = asked.find((device) => hardware.busy[device] || !hardware.plugged[device])
    if (stuck) throw rejectionOf(words.busy[stuck])
    const stream = await createStream(asked)
    captures.add(asked, stream)
    changed()
    return stream
  }

  async enumerateDevices(): Promise<MediaDeviceInfo[]> {
    const { hardware, site } = this.#parts
    return listDevices(
      hardware.plugged,
      forEachDevice((device) => site.get(device) === 'granted'),
    )
  }
}

interface Parts {
  readonly words: Words
  readonly hardware: Hardware
  readonly site: SitePermissions
  readonly prompts: Prompts
  readonly captures: Captures
  readonly createStream: CreateStream
  readonly changed: () => void
}
