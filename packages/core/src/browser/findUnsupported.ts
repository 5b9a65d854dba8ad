import type { BrowserWindow } from '../browser'
import type { UnsupportedReason } from '../vocabulary'

/** Why this page can never get a device: browsers remove the API from pages that are not a secure context. */
export function findUnsupported(window: BrowserWindow): UnsupportedReason | undefined {
  if (window.navigator.mediaDevices?.getUserMedia) return undefined
  return window.isSecureContext ? 'no-api' : 'insecure'
}
