import type { BrowserWindow } from '../browser'
import { ownWindow } from '../browser/ownWindow'
import { isForbidden } from './isForbidden'
import { tellOfPolicy } from './tellOfRefusal'

/**
 * Whether a press on a button that shares the screen could come to anything here: if not, leave the button out. Nothing is asked. If
 * Chrome says that the page, or the page around it, forbids it, the console names what to write, in development. Firefox and Safari do
 * not say what a frame may do, so that there `requestScreen` may still be refused. On a server it is false.
 */
export function canShareScreen(browser: BrowserWindow | undefined = ownWindow()): boolean {
  if (!browser || !hasCapture(browser)) return false
  if (isOnAndroid(browser)) return false
  if (!isForbidden(browser)) return true
  // Without a button no press will ever tell.
  if (process.env.NODE_ENV !== 'production') tellOfPolicy(browser, false)
  return false
}

/** Absent on insecure pages, and on every iPhone and iPad (docs/facts/browsers.md#screen-where). */
export function hasCapture({ navigator }: BrowserWindow): boolean {
  return typeof navigator.mediaDevices?.getDisplayMedia === 'function'
}

/**
 * Firefox for Android has the method, and refuses, as Chrome once did (docs/facts/browsers.md#screen-where). Asked for desktop pages it
 * says that it is a Linux, whose screens count other fingers. All disguises are in `operatingSystems`, and too big for this file.
 */
export function isOnAndroid({ navigator: { userAgent = '', maxTouchPoints } }: BrowserWindow): boolean {
  return /Android/.test(userAgent) || (maxTouchPoints === 5 && /Linux/.test(userAgent))
}
