import type { BrowserWindow } from '../browser'
import { ownWindow } from '../browser/ownWindow'
import type { OperatingSystem } from '../platform/operatingSystems'
import { operatingSystemOf } from '../platform/operatingSystems'
import { isForbidden } from './isForbidden'
import { tellOfPolicy } from './tellOfRefusal'

/**
 * Whether a press on a button that shares the screen could come to anything here: if not, leave the button out. Nothing is asked.
 * Where the page, or the page around it, forbids it, development names what to write. Firefox and Safari do not say what a frame may do, so that there `requestScreen` may still be refused. On a server it is false.
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
 * Firefox for Android has the method, and refuses, as Chrome once did (docs/facts/browsers.md#screen-where): also as the Linux that it
 * says it is where a person asks for desktop pages.
 */
export function isOnAndroid(browser: BrowserWindow): boolean {
  return systemOf(browser) === 'android'
}

export function systemOf({
  navigator: { userAgent = '', userAgentData, maxTouchPoints },
}: BrowserWindow): OperatingSystem {
  return operatingSystemOf({ userAgent, userAgentData, maxTouchPoints })
}
