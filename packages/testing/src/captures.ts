import type { Device } from '@precall/core'

/** Every stream that the page was given, by the request that gave it. */
export class Captures {
  readonly #captures: { readonly devices: readonly Device[]; readonly stream: MediaStream }[] = []

  add(devices: readonly Device[], stream: MediaStream): void {
    this.#captures.push({ devices, stream })
  }

  get liveTracks(): MediaStreamTrack[] {
    return this.#captures.flatMap(({ stream }) => stream.getTracks().filter(isLive))
  }

  /** browsers.md 6: when one kind is revoked, both tracks of the same request end; those of another request stay. */
  endRequestsFor(device: Device): void {
    for (const { devices, stream } of this.#captures) {
      if (devices.includes(device)) end(stream, stream.getTracks())
    }
  }

  /** The device is gone: only what came from it ends. */
  endTracksFrom(device: Device): void {
    const kind = device === 'camera' ? 'video' : 'audio'
    for (const { stream } of this.#captures) {
      end(
        stream,
        stream.getTracks().filter((track) => track.kind === kind),
      )
    }
  }
}

function end(stream: MediaStream, tracks: readonly MediaStreamTrack[]): void {
  const live = tracks.filter(isLive)
  for (const track of live) track.stop()
  for (const track of live) track.dispatchEvent(new Event('ended'))
  if (live.length > 0 && !stream.getTracks().some(isLive)) stream.dispatchEvent(new Event('inactive'))
}

function isLive(track: MediaStreamTrack): boolean {
  return track.readyState === 'live'
}
