import type { Device } from '@precall/core'
import { SimulatedTrack } from './simulatedTrack'

let made = 0

// If there is a MediaStream, it is the base: happy-dom and real browsers refuse anything else as `video.srcObject`.
const Base = (typeof MediaStream === 'undefined' ? EventTarget : MediaStream) as new () => EventTarget

/** A MediaStream of tracks without a picture or a sound. */
export class SimulatedStream extends Base {
  readonly #tracks = new Set<MediaStreamTrack>()
  #active = false

  constructor(tracks: readonly MediaStreamTrack[] = []) {
    super()
    const id = `simulated-stream-${++made}`
    // On the object itself: a base that has them as fields would hide accessors of this class.
    Object.defineProperty(this, 'id', { value: id })
    Object.defineProperty(this, 'active', { get: () => this.#active })
    for (const track of tracks) this.addTrack(track)
  }

  getTracks(): MediaStreamTrack[] {
    return [...this.#tracks]
  }

  getAudioTracks(): MediaStreamTrack[] {
    return this.getTracks().filter(({ kind }) => kind === 'audio')
  }

  getVideoTracks(): MediaStreamTrack[] {
    return this.getTracks().filter(({ kind }) => kind === 'video')
  }

  getTrackById(id: string): MediaStreamTrack | null {
    return this.getTracks().find((track) => track.id === id) ?? null
  }

  addTrack(track: MediaStreamTrack): void {
    this.#tracks.add(track)
    if (track instanceof SimulatedTrack) track.whenStopped(() => this.#look())
    this.#look()
  }

  removeTrack(track: MediaStreamTrack): void {
    this.#tracks.delete(track)
    this.#look()
  }

  clone(): MediaStream {
    return new SimulatedStream(this.getTracks().map((track) => track.clone())) as unknown as MediaStream
  }

  #look(): void {
    const active = this.getTracks().some(({ readyState }) => readyState === 'live')
    // docs/facts/browsers.md#track-lifecycle: the non-standard `inactive`. In Chromium 156 it comes after `stop()` has
    // returned.
    if (this.#active && !active) void Promise.resolve().then(() => this.dispatchEvent(new Event('inactive')))
    this.#active = active
  }
}

/** A stream with one simulated track for each of `devices`: the microphone's first, as in Chromium. */
export function simulatedStream(devices: readonly Device[], constraints: MediaStreamConstraints = {}): MediaStream {
  const tracks = devices.map((device) => {
    const own = device === 'camera' ? constraints.video : constraints.audio
    return new SimulatedTrack(device, typeof own === 'object' ? own : {})
  })
  return new SimulatedStream(tracks) as unknown as MediaStream
}
