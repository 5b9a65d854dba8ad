import type { BrowserWindow } from '../browser'
import type { Device, Obstacle } from '../vocabulary'

export interface Switch {
  /** The stream whose track is replaced. It stays the same object. */
  readonly stream: MediaStream
  readonly device: Device
  /** The id of the device to have instead. */
  readonly id: string
  /** The app's constraints on this kind of device. */
  readonly constraints?: MediaTrackConstraints | undefined
  readonly browser?: BrowserWindow | undefined
}

/** The new track, which is in the stream; or why there is none, and the stream has the device that worked before. */
export type Switched =
  | { readonly track: MediaStreamTrack; readonly obstacle?: undefined }
  | { readonly track?: MediaStreamTrack | undefined; readonly obstacle: Obstacle }

/** Asks for another device of this kind, and only for that. Call it in a press: Firefox may ask the person. Never rejects. */
export async function switchDevice(_switch: Switch): Promise<Switched> {
  return { obstacle: { kind: 'failed' } }
}
