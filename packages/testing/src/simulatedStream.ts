import type { Device } from '@precall/core'
import { HandledTarget } from './handledTarget'
import { SimulatedTrack } from './simulatedTrack'

let made = 0

// Where there is a MediaStream it is the base: happy-dom and real browsers refuse anything else as `video.srcObject`.
const Base = (typeof MediaStream === 'undefined' ? HandledTarget : MediaStream) as new () => EventTarget

/** A MediaStream of tracks without a picture or a sound. */
export class SimulatedStream extends Base {
  readonly #tracks: Set<MediaStreamTrack>

  constructor(tracks: readonly MediaStreamTrack[]) {
    super()
    this.#tracks = new Set(tracks)
    const id = `simulated-stream-${++made}`
    // On the object itself: a base may have both as fields, which would hide accessors of this class.
    Object.defineProperty(this, 'id', { value: id })
    Object.defineProperty(this, 'active', { get: () => this.getTracks().some(isLive) })
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
  }

  removeTrack(track: MediaStreamTrack): void {
    this.#tracks.delete(track)
  }

  clone(): SimulatedStream {
    return new SimulatedStream(this.getTracks().map((track) => track.clone()))
  }
}

/** A stream with one simulated track for each of `devices`. */
export function simulatedStream(devices: readonly Device[]): MediaStream {
  return new SimulatedStream(devices.map((device) => new SimulatedTrack(device))) as unknown as MediaStream
}

function isLive(track: MediaStreamTrack): boolean {
  return track.readyState === 'live'
}
