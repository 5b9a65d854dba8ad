import type { Device } from '@precall/core'
import { allDevices, forEachDevice } from './devices'
import type { Identified } from './listing'

interface Capture {
  readonly devices: readonly Device[]
  /** The tracks that the page was given and their clones, whatever it has since done with the stream. */
  readonly tracks: Set<MediaStreamTrack>
}

/** Everything that the page captures or has captured, by the request that gave it. */
export class Captures {
  readonly #captures: Capture[] = []
  readonly #origins = new WeakMap<MediaStreamTrack, Identified>()
  readonly #silent = new WeakSet<MediaStreamTrack>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** `originOf` says which device each track comes from, and the track tells it from then on. */
  add(
    devices: readonly Device[],
    stream: MediaStream,
    originOf: (device: Device) => Identified | undefined = () => undefined,
  ): void {
    const capture: Capture = { devices, tracks: new Set() }
    for (const track of stream.getTracks()) this.#watch(track, capture, originOf(deviceOf(track)))
    this.#captures.push(capture)
  }

  get liveTracks(): MediaStreamTrack[] {
    return this.#captures.flatMap(liveIn)
  }

  get live(): Record<Device, boolean> {
    return forEachDevice((device) => this.liveTracks.some((track) => deviceOf(track) === device))
  }

  /**
   * Ends what the page may no longer capture: all of every request that had the device
   * (docs/facts/browsers.md#track-lifecycle), and with it all that shares a device with such a request. Seen in
   * Chromium 156: of three requests for microphone, camera and both, all ended with the microphone; without the one
   * for both, the camera's stayed.
   */
  revoke(device: Device): void {
    const running = this.#captures.filter((capture) => liveIn(capture).length > 0)
    const ending = new Set<Device>()
    const spread = (device: Device): void => {
      if (ending.has(device)) return
      ending.add(device)
      for (const { devices } of running) if (devices.includes(device)) devices.forEach(spread)
    }
    spread(device)
    // Seen in Chromium 156: the camera first, each track by itself.
    for (const device of allDevices) if (ending.has(device)) this.endTracksFrom(device)
  }

  /** Ends what comes from the device: it is gone. With several of its kind, `isGone` says which. */
  endTracksFrom(device: Device, isGone: (from: Identified['from'] | undefined) => boolean = () => true): void {
    for (const track of this.liveTracks) {
      if (deviceOf(track) !== device || !isGone(this.#origins.get(track)?.from)) continue
      track.stop()
      // docs/facts/browsers.md#track-lifecycle: `stop()` fires no `ended`. It is fired by hand, which works on real
      // tracks too.
      track.dispatchEvent(new Event('ended'))
    }
  }

  /** The system or the browser takes the devices for a while, or gives them back. */
  setMuted(muted: boolean, devices: readonly Device[] = allDevices): void {
    for (const track of this.liveTracks) {
      if (!devices.includes(deviceOf(track)) || track.muted === muted) continue
      Object.defineProperty(track, 'muted', { configurable: true, value: muted })
      track.dispatchEvent(new Event(muted ? 'mute' : 'unmute'))
    }
  }

  /** From now on no sound comes from what is live, as after a call on an iPhone. */
  silence(): void {
    for (const track of this.liveTracks) if (track.kind === 'audio') this.#silent.add(track)
  }

  /** Nothing comes from this track, whatever is before its device. */
  givesNothing(track: MediaStreamTrack): boolean {
    return this.#silent.has(track) || track.muted || !track.enabled || track.readyState === 'ended'
  }

  /** The page is gone. */
  stop(): void {
    for (const track of this.liveTracks) track.stop()
  }

  #watch(track: MediaStreamTrack, capture: Capture, origin: Identified | undefined): void {
    capture.tracks.add(track)
    if (origin) {
      this.#origins.set(track, origin)
      tellOrigin(track, origin)
    }
    const stop = track.stop.bind(track)
    const clone = track.clone.bind(track)
    track.stop = () => {
      stop()
      this.#changed()
    }
    track.clone = () => {
      const copy = clone()
      this.#watch(copy, capture, origin)
      return copy
    }
  }
}

/** On the track itself, which may be a real one that was drawn. */
function tellOrigin(track: MediaStreamTrack, { deviceId, groupId, label }: Identified): void {
  const settings = track.getSettings.bind(track)
  const capabilities = track.getCapabilities?.bind(track)
  const put = (name: string, value: unknown) => Object.defineProperty(track, name, { configurable: true, value })
  put('label', label)
  put('getSettings', () => ({ ...settings(), deviceId, groupId }))
  if (capabilities) put('getCapabilities', () => ({ ...capabilities(), deviceId, groupId }))
}

function liveIn({ tracks }: Capture): MediaStreamTrack[] {
  return [...tracks].filter(({ readyState }) => readyState === 'live')
}

function deviceOf({ kind }: MediaStreamTrack): Device {
  return kind === 'video' ? 'camera' : 'microphone'
}
