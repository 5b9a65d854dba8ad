import type { Device } from '@precall/core'

/** A stream of the app's own, once there is one. */
export interface StreamSource {
  readonly stream: MediaStream | undefined
}

/** The track of this device that a stream has. An app's own stream may be half a one. */
export function trackIn(stream: MediaStream | undefined, device: Device): MediaStreamTrack | undefined {
  const kind = device === 'camera' ? 'video' : 'audio'
  return tracksIn(stream).find((track) => track.kind === kind)
}

export function tracksIn(stream: MediaStream | undefined): readonly MediaStreamTrack[] {
  return stream?.getTracks?.() ?? []
}

export function isLive(track: MediaStreamTrack | undefined): track is MediaStreamTrack {
  return track !== undefined && track.readyState !== 'ended'
}
