import type { BrowserWindow } from '../browser'

// Chrome says that it "could not start" what Windows keeps from it, as of a camera in use, and Firefox likewise on any
// system: https://github.com/helenamerk/mic-check. Chrome on Android: https://github.com/webrtc/apprtc/issues/627
const silent = /Windows|Android|Firefox/

/** Whether this browser says of a device that the operating system refuses only that it does not start. */
export function hidesSystemRefusals(window: BrowserWindow): boolean {
  return silent.test(window.navigator.userAgent ?? '')
}
