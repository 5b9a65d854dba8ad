import type { BrowserWindow } from '../browser'
import type { Features } from '../platform/supportOf'

/** What a page finds in its browser: this one, or a simulated one. */
export function featuresOf(window: BrowserWindow = globalThis.window): Features {
  return {
    getUserMedia: !!window.navigator.mediaDevices?.getUserMedia,
    BigInt: window.BigInt !== undefined,
    showModal: !!window.HTMLDialogElement?.prototype.showModal,
  }
}
