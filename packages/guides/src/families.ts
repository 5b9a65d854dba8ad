import type { OperatingSystem, Platform } from '@precall/core'
import type { Guide, Hindrance } from './guide'
import type { Family } from './words'

/** Each file of guides, fetched when somebody needs it. */
export const families: { readonly [each in Family]: () => Promise<{ readonly guides: readonly Guide[] }> } = {
  android: () => import('./platforms/android'),
  androidSystem: () => import('./platforms/androidSystem'),
  apps: () => import('./platforms/apps'),
  chromeos: () => import('./platforms/chromeos'),
  chromium: () => import('./platforms/chromium'),
  devices: () => import('./platforms/devices'),
  firefox: () => import('./platforms/firefox'),
  ios: () => import('./platforms/ios'),
  iosSystem: () => import('./platforms/iosSystem'),
  linux: () => import('./platforms/linux'),
  macos: () => import('./platforms/macos'),
  otherChromium: () => import('./platforms/otherChromium'),
  safari: () => import('./platforms/safari'),
  seldom: () => import('./platforms/seldom'),
  windows: () => import('./platforms/windows'),
}

/** Whose guides help against something on a platform, the likeliest first. */
export function familiesFor(hindrance: Hindrance, platform: Platform): readonly Family[] {
  const browser = platform.embedded ? (['apps'] as const) : browserFamilies(platform)
  const system = systemFamilies[platform.os]
  if (hindrance === 'in-app') return ['apps']
  // All of them are Safari inside, but only Safari is without a switch of its own in the system.
  if (hindrance === 'browser' && browser[0] === 'ios' && platform.browser !== 'safari') return ['iosSystem', 'ios']
  if (hindrance === 'browser' || hindrance === 'unanswered') return browser
  if (hindrance === 'black' || hindrance === 'silent') return ['seldom', ...system]
  // The way out of an app is shorter than the one through its settings.
  if (hindrance === 'system' && platform.embedded) return [...browser, ...system, 'seldom']
  // Phones and tablets have no plugs, covers and keys.
  const isInHand = /^(ios|ipados|android)$/.test(platform.os)
  const devices = hindrance === 'busy' || (hindrance === 'missing' && !isInHand) ? (['devices'] as const) : []
  return [...devices, ...system, ...browser, 'seldom']
}

/** Whose settings the browser has on this platform. */
function browserFamilies({ os, browser }: Platform): readonly Family[] {
  if (os === 'ios' || os === 'ipados') return ['ios']
  if (os === 'android') return ['android']
  if (browser === 'firefox' || browser === 'safari') return [browser]
  return /^(brave|duckduckgo|edge|opera|vivaldi)$/.test(browser)
    ? ['otherChromium', 'chromium']
    : ['chromium', 'otherChromium']
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
