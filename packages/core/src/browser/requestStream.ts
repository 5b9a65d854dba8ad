import type { BrowserWindow } from '../browser'

/** The only call of `getUserMedia` in Precall: made at once, on the stack of the click that asked for it. */
export function requestStream({ navigator }: BrowserWindow, constraints: MediaStreamConstraints): Promise<MediaStream> {
  try {
    return Promise.resolve((navigator.mediaDevices as MediaDevices).getUserMedia(constraints))
  } catch (error) {
    return Promise.reject(error)
  }
}
