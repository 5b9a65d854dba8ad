import type { Device } from '@precall/core'
import type { Captures } from './captures'
import { askedIn, unmetIn } from './constraints'
import { forEachDevice } from './devices'
import type { Words } from './engine'
import { HandledTarget } from './handledTarget'
import type { Hardware } from './hardware'
import { listDevices } from './listing'
import type { Prompts } from './prompts'
import { OverconstrainedError, rejectionOf } from './rejection'
import type { SitePermissions } from './sitePermissions'

/** Makes the stream for a request that was granted. */
export type CreateStream = (
  devices: readonly Device[],
  constraints: MediaStreamConstraints,
) => MediaStream | Promise<MediaStream>

interface Parts {
  readonly words: Words
  readonly hardware: Hardware
  readonly site: SitePermissions
  readonly prompts: Prompts
  readonly captures: Captures
  readonly createStream: CreateStream
  readonly changed: () => void
}

/** `navigator.mediaDevices`. */
export class SimulatedMediaDevices extends HandledTarget {
  ondevicechange: MediaDevices['ondevicechange'] = null
  readonly calls: MediaStreamConstraints[] = []
  readonly #parts: Parts
  readonly #inLine = new Set<Promise<MediaStream>>()
  #last: Promise<unknown> = Promise.resolve()
  #visit = {}

  constructor(parts: Parts) {
    super('devicechange')
    this.#parts = parts
  }

  /** How many requests wait behind the one whose prompt is open, and that one. */
  get asking(): number {
    return this.#parts.prompts.asking ? this.#inLine.size : 0
  }

  // Rejects, and never throws (browsers.md 2b).
  getUserMedia(constraints: MediaStreamConstraints = {}): Promise<MediaStream> {
    const { words, changed } = this.#parts
    this.calls.push(constraints)
    const asked = askedIn(constraints)
    if (asked.length === 0) {
      changed()
      return Promise.reject(new TypeError(words.nothingAsked))
    }
    const visit = this.#visit
    const handle = () => {
      if (visit !== this.#visit) throw rejectionOf(words.shutDown)
      return this.#handle(asked, constraints)
    }
    // Seen in Chromium 156: a page's requests are handled one after the other, whatever they ask for. Behind an open
    // prompt even what is granted, refused or impossible waits; Allow lets all pass at once, × only the first.
    const request = this.#inLine.size > 0 ? this.#last.then(handle) : handle()
    this.#inLine.add(request)
    const leave = () => {
      this.#inLine.delete(request)
      changed()
    }
    this.#last = request.then(leave, leave)
    changed()
    return request
  }

  async enumerateDevices(): Promise<MediaDeviceInfo[]> {
    const { hardware, site } = this.#parts
    return listDevices({ ...hardware.plugged, speaker: hardware.speaker }, forEachDevice(isGranted))
    function isGranted(device: Device): boolean {
      return site.get(device) === 'granted'
    }
  }

  /** The page is gone: what waits in line will not be asked. */
  abandon(): void {
    this.#visit = {}
    this.#parts.prompts.abandon()
  }

  async #handle(asked: readonly Device[], constraints: MediaStreamConstraints): Promise<MediaStream> {
    const { words, hardware, prompts, captures, createStream } = this.#parts
    for (const device of asked) {
      // browsers.md 2b: a missing device and an unsatisfiable constraint come before any permission.
      if (!hardware.plugged[device]) throw rejectionOf(words.missing)
      const unmet = unmetIn(device, constraints)
      if (unmet !== undefined) throw new OverconstrainedError(unmet, words.overconstrained)
    }
    await prompts.ask(asked)
    // browsers.md 2c: the system is asked for what the browser allows.
    if (asked.some((device) => hardware.system[device] === 'blocked')) throw rejectionOf(words.deniedBySystem)
    const stuck = await hardware.start(asked)
    if (stuck) throw rejectionOf(words.busy[stuck])
    const stream = await createStream(asked, constraints)
    captures.add(asked, stream)
    return stream
  }
}
