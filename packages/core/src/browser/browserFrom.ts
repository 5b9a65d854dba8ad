import type { Browser, BrowserWindow, ListedIds } from '../browser'
import { callLock } from './callLock'
import { findUnsupported } from './findUnsupported'
import { disguises } from './disguises'
import { isFramed } from './isFramed'
import { isGrantedSilent } from './isGrantedSilent'
import { listDevices } from './listDevices'
import { makeEmptyStream } from './makeEmptyStream'
import { queriesLag } from './queriesLag'
import { queryPermission } from './queryPermission'
import { recoveryMark } from './recoveryMark'
import { requestStream } from './requestStream'
import { together } from './together'
import { watchForAll } from './watchPage'

const browsers = new WeakMap<BrowserWindow, Browser>()

/** The port for a `window`, the same one each time: gates on one page must share it to share its one prompt. */
export function browserFrom(window: BrowserWindow | undefined = globalThis.window): Browser {
  if (!window) {
    throw new Error(
      process.env.NODE_ENV === 'production'
        ? '[precall] no window'
        : '[precall] There is no window here, so there is no camera to ask for. A gate can be made anywhere, ' +
            'but subscribe to it and start it in a browser only, or pass a simulated `browser`.',
    )
  }
  const existing = browsers.get(window)
  if (existing) return existing
  const browser: Browser = {
    findUnsupported: () => findUnsupported(window),
    disguises: () => disguises(window),
    // Chromium says it: `findUnsupported` has asked.
    isFramedInSilence: () => isFramed(window) && !window.document.featurePolicy,
    queryPermission: together((device) => queryPermission(window, device)),
    listDevices: together<void, ListedIds>(() => listDevices(window)),
    isGrantedSilent: () => isGrantedSilent(window),
    queriesLag: () => queriesLag(window),
    requestStream: (constraints) => requestStream(window, constraints),
    makeEmptyStream: () => makeEmptyStream(window),
    watch: watchForAll(window),
    recovery: recoveryMark(window),
    calls: callLock(window),
    // Not whether it has the focus: Chromium's prompt takes that, so a page that is being asked about has none.
    isVisible: () => window.document.visibilityState === 'visible',
    after(ms, callback) {
      const id = window.setTimeout(callback, ms)
      return () => window.clearTimeout(id)
    },
    reportError(error) {
      // `window.reportError` is newer than the browsers we serve (Safari 15.4): a thrown timer is the same to the page.
      if (window.reportError) window.reportError(error)
      else
        window.setTimeout(() => {
          throw error
        }, 0)
    },
  }
  browsers.set(window, browser)
  return browser
}
