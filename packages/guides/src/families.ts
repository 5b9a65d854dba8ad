import type { OperatingSystem, Platform } from '@precall/core/platform'
import type { Hindrance } from './guide'
import type { Family } from './words'

/** Phones and tablets: no plugs, covers and keys. */
const inHand: readonly OperatingSystem[] = ['ios', 'ipados', 'android']

/**
 * What has to be settled. An app of the person's own, on a phone or a computer, has no settings for sites: what was
 * refused in it is kept by the system. An app that opens other people's links is left for a browser instead.
 */
export function settledAs(hindrance: Hindrance, { browser, inApp }: Platform): Hindrance {
  return hindrance === 'browser' && browser === 'webview' && !inApp ? 'system' : hindrance
}

/** Returns the families whose guides help against a hindrance on a platform, most likely first. */
export function familiesFor(against: Hindrance, platform: Platform): readonly Family[] {
  const hindrance = settledAs(against, platform)
  const browser = browserFamilies(platform)
  const system = systemFamilies[platform.os]
  if (hindrance === 'in-app') return ['apps']
  // All of them are Safari inside, but only Safari is without a switch of its own in the system.
  if (hindrance === 'browser' && browser[0] === 'ios' && platform.browser !== 'safari') return ['iosSystem', 'ios']
  if (hindrance === 'browser' && platform.browser === 'samsung' && platform.os === 'android') {
    return ['androidSystem', 'android']
  }
  // Nor is what seldom helps on Android better than the general steps.
  if (hindrance === 'browser' && platform.browser === 'unknown' && platform.os === 'android') return []
  if (hindrance === 'browser' || hindrance === 'unanswered') return browser
  if (hindrance === 'black' || hindrance === 'silent') return ['seldom', ...system]
  const devices =
    hindrance === 'busy' || (hindrance === 'missing' && !inHand.includes(platform.os)) ? (['devices'] as const) : []
  // The settings of the app around the page, and the way out of it, are in `apps`. Without a right of its own such an
  // app says that a device is busy: docs/facts/guidance.md#wv-9.
  const isAroundPage = platform.embedded && hindrance !== 'missing'
  return isAroundPage ? [...devices, ...browser, ...system, 'seldom'] : [...devices, ...system, ...browser, 'seldom']
}

/** Made from Chromium, with settings of its own. */
const otherChromium: readonly Platform['browser'][] = ['brave', 'duckduckgo', 'edge', 'opera', 'vivaldi']

/** Whose settings the browser has on this platform. */
function browserFamilies({ os, browser }: Platform): readonly Family[] {
  if (browser === 'webview') return ['apps']
  if (os === 'ios' || os === 'ipados') return ['ios']
  if (os === 'android') return ['android']
  if (browser === 'firefox' || browser === 'safari') return [browser]
  // Its steps are the general ones of the screen, and never those of another browser.
  if (browser === 'unknown') return []
  return otherChromium.includes(browser) ? ['otherChromium', 'chromium'] : ['chromium', 'otherChromium']
}

const systemFamilies: Readonly<Record<OperatingSystem, readonly Family[]>> = {
  windows: ['windows'],
  macos: ['macos'],
  ios: ['iosSystem'],
  ipados: ['iosSystem'],
  android: ['androidSystem'],
  chromeos: ['chromeos'],
  linux: ['linux'],
  unknown: [],
}
