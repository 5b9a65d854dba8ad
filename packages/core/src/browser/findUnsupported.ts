import type { BrowserWindow } from '../browser'
import type { Device, Unsupported, UnsupportedReason } from '../vocabulary'
import { allDevices } from '../vocabulary'
import { isFramed } from './isFramed'

/**
 * The devices this page can never get: browsers remove the API from insecure pages, some are too old for the app, and a policy may
 * forbid each. `supportOf` goes by the same.
 */
export function findUnsupported(window: BrowserWindow): Unsupported {
  const reasonFor = (device: Device): UnsupportedReason | undefined => {
    if (!window.navigator.mediaDevices?.getUserMedia) return window.isSecureContext ? 'no-api' : 'insecure'
    if (window.BigInt === undefined) return 'outdated'
    // Only Chromium obeys the header and the attribute alike, and only Chromium can be asked; Firefox and WebKit ignore
    // the header, so nothing is concluded from it there.
    if (window.document.featurePolicy?.allowsFeature?.(device) !== false) return undefined
    return isFramed(window) ? 'framed' : 'policy'
  }
  return Object.fromEntries(
    allDevices.flatMap((device) => {
      const reason = reasonFor(device)
      return reason ? [[device, reason]] : []
    }),
  )
}
