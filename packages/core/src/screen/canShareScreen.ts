import type { BrowserWindow } from '../browser'
import { ownWindow } from '../browser/ownWindow'

/**
 * Whether a press on a button that shares the screen could come to anything here: if not, leave the button out. Nothing is asked.
 * Firefox and Safari do not say what a frame may do, so that there `requestScreen` may still be refused. On a server it is false.
 */
export function canShareScreen(browser: BrowserWindow | undefined = ownWindow()): boolean {
  if (!browser || !hasCapture(browser)) return false
  return !isForbidden(browser) && !isOnAndroid(browser)
}

/** Absent on insecure pages, and on every iPhone and iPad (docs/facts/browsers.md#screen-where). */
export function hasCapture({ navigator }: BrowserWindow): boolean {
  return typeof navigator.mediaDevices?.getDisplayMedia === 'function'
}

/** By a header, or by the page around this one. Only Chromium says so (docs/facts/browsers.md#screen-forbidden). */
export function isForbidden({ document }: BrowserWindow): boolean {
  return document.featurePolicy?.allowsFeature?.('display-capture') === false
}

/** Firefox for Android has the method, and always refuses, as Chrome once did (docs/facts/browsers.md#screen-where). */
export function isOnAndroid({ navigator }: BrowserWindow): boolean {
  return /Android/.test(navigator.userAgent ?? '')
}
