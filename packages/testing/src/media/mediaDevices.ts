// Over 200 lines: `navigator.mediaDevices` in one place, as a page sees it.
import type { Device } from '@precall/core'
import type { Captures } from './captures'
import { askedIn, unmetIn } from './constraints'
import { DeviceChanges } from './deviceChanges'
import { forEachDevice } from './devices'
import type { Engine, Sinks, SystemRefusal } from '../engines/engine'
import { HandledTarget } from '../page/handledTarget'
import type { Hardware } from './hardware'
import type { Catalogue } from './listing'
import { chosenBy, listDevices } from './listing'
import { notEstablished } from '../world/notEstablished'
import type { Page } from '../page/page'
import type { Place } from '../page/place'
import type { Prompts } from '../prompts/prompts'
import type { SimulatedScene } from './scene'
import { overconstrained, rejectionOf } from '../page/rejection'
import type { SitePermissions } from '../prompts/sitePermissions'

/** Makes the stream for a request that was granted. */
export type CreateStream = (
  devices: readonly Device[],
  constraints: MediaStreamConstraints,
  scene: SimulatedScene,
) => MediaStream | Promise<MediaStream>

interface Parts {
  readonly engine: Engine
  readonly system?: SystemRefusal | undefined
  readonly facingModes?: readonly string[] | undefined
  readonly tellsOfCapturing?: boolean | undefined
  readonly page: Page
  readonly load: number
  readonly sinks: Sinks
  readonly place: Place
  readonly hardware: Hardware
  readonly site: SitePermissions
  readonly prompts: Prompts
  readonly captures: Captures
  readonly createStream: CreateStream
  readonly changed: () => void
  /** Absent: this browser has no `getDisplayMedia`. */
  readonly requestScreen?: ((options?: DisplayMediaStreamOptions) => Promise<MediaStream>) | undefined
}

/** `navigator.mediaDevices`. */
export class SimulatedMediaDevices extends HandledTarget {
  ondevicechange: MediaDevices['ondevicechange'] = null
  readonly calls: MediaStreamConstraints[] = []
  readonly changes: DeviceChanges
  /** Firefox's window to choose a speaker in. */
  readonly selectAudioOutput?: () => Promise<MediaDeviceInfo>
  readonly getDisplayMedia?: (options?: DisplayMediaStreamOptions) => Promise<MediaStream>
  readonly #parts: Parts
  readonly #inLine = new Set<Promise<MediaStream>>()
  /** The devices of which this document has had a capture. */
  readonly #captured = new Set<Device>()
  #last: Promise<unknown> = Promise.resolve()
  #microphoneIsOpen = false
  /** How the page ended: after `left`, no one is there to hear about it. */
  #ended: 'abandoned' | 'left' | undefined

  constructor(parts: Parts) {
    super('devicechange')
    this.#parts = parts
    const { engine, site, page } = parts
    const fire = () => void this.dispatchEvent(new Event('devicechange'))
    this.changes = new DeviceChanges({ listing: engine.listing, site, page, fire })
    if (parts.requestScreen) this.getDisplayMedia = parts.requestScreen
    if (parts.sinks.selectAudioOutput) this.selectAudioOutput = () => this.#selectAudioOutput()
  }

  /** How many requests wait behind the one whose prompt is open, and that one. */
  get asking(): number {
    return this.#parts.prompts.asking ? this.#inLine.size : 0
  }

  // Rejects, and never throws (docs/facts/browsers.md#devices-constraints-and-context).
  getUserMedia(constraints?: MediaStreamConstraints): Promise<MediaStream> {
    return this.request(constraints)
  }

  /** The same, for whatever stands before it on the page. */
  request(constraints: MediaStreamConstraints = {}): Promise<MediaStream> {
    const { engine, changed } = this.#parts
    this.calls.push(constraints)
    const asked = askedIn(constraints)
    if (asked.length === 0) {
      changed()
      return Promise.reject(new TypeError(engine.words.nothingAsked))
    }
    const inPress = this.#parts.page.pressed
    const handle = () => (this.#ended ? this.#end() : this.#handle(asked, constraints, inPress))
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
    const { engine, place, site } = this.#parts
    const { listing } = engine
    await this.changes.whenHeard()
    const hides = listing.inBarredFrame === 'empty'
    const isUnlocked = (device: Device) =>
      listing.unlockedBy === 'capture'
        ? this.#captured.has(device)
        : site.get(device) === 'granted' && !place.bars(device)
    return listDevices(
      this.#catalogue,
      forEachDevice(isUnlocked),
      (kind) => hides && place.framesOut(kind === 'speaker' ? 'microphone' : kind),
    )
  }

  get #catalogue(): Catalogue {
    const { engine, hardware, load } = this.#parts
    return { inventory: hardware.inventory, listing: engine.listing, headset: hardware.headset, load }
  }

  async #selectAudioOutput(): Promise<MediaDeviceInfo> {
    const { page, sinks } = this.#parts
    const { selectAudioOutput } = sinks
    if (selectAudioOutput && !page.pressed) throw rejectionOf(selectAudioOutput)
    throw notEstablished('What becomes of a speaker that a person has chosen in the browser’s own window')
  }

  /** What `setSinkId` of a media element does, where there is one. */
  async setSinkId(sinkId: unknown): Promise<void> {
    const { site, sinks } = this.#parts
    const { setSinkId } = sinks
    if (!setSinkId || sinkId === '') return
    const listed = (await this.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput')
    if (listed.some(({ deviceId }) => deviceId === sinkId)) return
    throw rejectionOf(site.get('microphone') === 'granted' ? setSinkId.allowed : setSinkId.notAllowed)
  }

  /** The page is gone: what waits in line will not be asked, and is rejected. */
  abandon(): void {
    this.#ended = 'abandoned'
    this.#parts.prompts.abandon()
  }

  /** The page is gone, and all that waited in it. */
  leave(): void {
    this.#ended = 'left'
    this.#parts.prompts.forget()
  }

  #end(): Promise<never> {
    if (this.#ended === 'left') return new Promise(() => {})
    return Promise.reject(rejectionOf(this.#parts.engine.words.shutDown))
  }

  async #handle(asked: readonly Device[], constraints: MediaStreamConstraints, inPress: boolean): Promise<MediaStream> {
    const { engine, facingModes, place, hardware, prompts, site } = this.#parts
    const { words } = engine
    const turnAway = (at: 'at once' | 'after devices') => {
      const rejection = place.turnAway(asked, at)
      if (rejection) throw rejectionOf(rejection)
    }

    turnAway('at once')
    for (const device of asked) {
      // docs/facts/browsers.md#devices-constraints-and-context: a missing device and an unsatisfiable constraint come
      // before any permission.
      if (!hardware.plugged[device]) throw rejectionOf(words.missing)
      const unmet = unmetIn(device, constraints, engine, facingModes, this.#catalogue)
      const isNamed = words.overconstrained.names === 'always' || site.anythingAllowed
      if (unmet !== undefined) throw overconstrained(isNamed ? unmet : '', words.overconstrained)
    }
    turnAway('after devices')
    this.#meetSystem(asked, 'before the prompt')
    await prompts.ask(asked, inPress)
    return this.capture(asked, constraints)
  }

  /** Starts the devices, which the site may use. */
  async capture(asked: readonly Device[], constraints: MediaStreamConstraints): Promise<MediaStream> {
    const { engine, hardware, captures, createStream } = this.#parts
    const { words } = engine
    // docs/facts/browsers.md#systems-apps-and-other-browsers: the system is asked for what the browser allows.
    this.#meetSystem(asked, 'after the prompt')
    if (asked.includes('microphone')) this.#openMicrophone(true)
    const stuck = await hardware.start(asked)
    if (this.#ended) return this.#end()
    if (stuck) {
      this.followMicrophone()
      const rejection = (words.stuck[stuck.fault] ?? words.stuck.busy)?.[stuck.device]
      throw rejection ? rejectionOf(rejection) : notEstablished('What a device that does not start says')
    }
    const inOrder = [...asked].sort((one) => (one === engine.firstTrack ? -1 : 1))
    const stream = await createStream(inOrder, constraints, hardware.scene)
    if (engine.newCapture === 'mutes the one before') captures.setMuted(true, asked)
    const wanted = { camera: constraints.video, microphone: constraints.audio }
    captures.add(asked, stream, (device) => chosenBy(wanted[device], device, this.#catalogue))
    if (this.#ended) captures.stop()
    this.#unlock(asked)
    return stream
  }

  /** A microphone was stopped, or did not start. */
  followMicrophone(): void {
    if (!this.#parts.captures.live.microphone) this.#openMicrophone(false)
  }

  #openMicrophone(open: boolean): void {
    const { hardware, tellsOfCapturing } = this.#parts
    if (this.#microphoneIsOpen === open) return
    this.#microphoneIsOpen = open
    if (hardware.headset !== 'none') hardware.headset = open ? 'for calls' : 'for music'
    if (hardware.headset !== 'none' || tellsOfCapturing) this.changes.tell()
  }

  #meetSystem(asked: readonly Device[], at: SystemRefusal['shows']): void {
    const { system, hardware } = this.#parts
    const refused = system?.shows === at && asked.find((device) => hardware.system[device] === 'blocked')
    if (system && refused) throw rejectionOf(system.words[refused])
  }

  #unlock(devices: readonly Device[]): void {
    const { listing } = this.#parts.engine
    const unlocked = devices.filter((device) => !this.#captured.has(device))
    for (const device of unlocked) this.#captured.add(device)
    // docs/facts/browsers.md#devices-labels-and-outputs: fired by the grant, when more becomes visible.
    if (listing.tellsOfUnlocking && unlocked.length > 0) this.changes.tell()
  }
}
