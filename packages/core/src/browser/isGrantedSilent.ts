import type { BrowserWindow } from '../browser'
import { isElectron } from './isElectron'

/**
 * Chromium asks nothing of what a query calls granted. Firefox does in a new tab, and Safari after a reload: both say
 * `granted` there, and prompt (docs/facts/browsers.md#permission-queries). So may an app that is made with Electron.
 */
export function isGrantedSilent(window: BrowserWindow): boolean {
  // With the slash, for on iOS it is `CriOS/`, and WebKit inside.
  return /Chrom(e|ium)\//.test(window.navigator.userAgent ?? '') && !isElectron(window)
}
