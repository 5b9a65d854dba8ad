import type { BrowserName } from './browsers'
import { browsers, iosVersion, versions } from './browsers'
import type { PlatformHints } from './hints'
import type { InAppBrowser } from './inAppBrowsers'
import { inAppBrowsers } from './inAppBrowsers'
import type { OperatingSystem } from './operatingSystems'
import { inHand, operatingSystemOf } from './operatingSystems'
import { nameIn } from './rows'
import type { Version } from './version'
import { readVersion } from './version'

/** Which words and places to speak of: the browser a person sees, and the system under it. */
export interface Platform {
  readonly os: OperatingSystem
  /** iOS and iPadOS only, and at least this one: other systems, and Safari from 26 on, no longer tell. */
  readonly osVersion: Version | undefined
  readonly browser: BrowserName
  /** The browser's own, or the engine's if the browser hides its own. */
  readonly version: Version | undefined
  /** A phone that asks for pages as a phone. A tablet is not one, nor a phone in desktop mode. */
  readonly mobile: boolean
  /**
   * The page is inside an app that shows other people's pages, or any app on a phone: a prompt may never come. An app
   * on a computer that does not give its name, such as one made with Electron, is what the person opened: false.
   */
  readonly embedded: boolean
  /** The app it is inside, if that gives its name. */
  readonly inApp: InAppBrowser | undefined
}

/**
 * Names the browser and the system, so that instructions can use their words.
 *
 * For words only: ask the browser itself what it can do. It never waits, and reads nothing but `hints`; what they do
 * not tell is `unknown`, `undefined` or, among browsers made from Chromium, `chromium`.
 *
 * @example detectPlatform(navigator)
 */
export function detectPlatform(hints: PlatformHints): Platform {
  const { userAgent, userAgentData, standalone } = hints
  const os = operatingSystemOf(hints)
  const inApp = nameIn(inAppBrowsers, userAgent)
  const brands = userAgentData?.brands?.map(({ brand }) => brand) ?? []
  const browser = inApp
    ? 'webview'
    : standalone
      ? 'safari'
      : (nameIn(browsers, [userAgent, ...brands].join('/')) ?? 'unknown')
  return {
    os,
    osVersion: readVersion(userAgent, [iosVersion]),
    browser,
    version: readVersion(userAgent, versions),
    mobile: os !== 'ipados' && (userAgentData?.mobile ?? /Mobi/.test(userAgent)),
    embedded: browser === 'webview' && (inApp !== undefined || inHand.includes(os)),
    inApp,
  }
}
