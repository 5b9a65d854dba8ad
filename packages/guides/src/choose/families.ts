import type { BrowserName, OperatingSystem, Platform } from '@precall/core/platform'
import type { Against } from '../guide'
import type { Family } from '../words'

/** A cause that guides are written against. */
type Single = Exclude<Against, 'busyOrSystem'>

/** The causes that guides are written against: what may be either of two is both, the more likely one first. */
export function oneByOne(against: readonly Against[]): readonly Single[] {
  return against.flatMap((cause) => (cause === 'busyOrSystem' ? (['busy', 'system'] as const) : cause))
}

/** Returns the families whose guides help against a cause on a platform, most likely first. */
export function familiesFor(cause: Single, platform: Platform): readonly Family[] {
  const browser = browserFamilies(platform)
  const system = systemFamilies[platform.os]
  switch (cause) {
    case 'in-app':
      return ['apps']
    case 'browser':
      return siteFamilies(platform)
    case 'unanswered':
      return browser
    case 'system':
      return settingsFamilies(platform)
    case 'busy':
      return ['devices', ...settingsFamilies(platform)]
    case 'missing':
      return [...(inHand.includes(platform.os) ? [] : (['devices'] as const)), ...system, ...browser, 'seldom']
    case 'black':
    case 'silent':
      return ['seldom', ...system]
    case 'screen':
      return platform.os === 'macos' ? ['macosScreen'] : []
    // No setting helps, or one press is enough: the screen says all there is.
    case 'askable':
    case 'dismissed':
    case 'elsewhere':
    case 'ended':
    case 'excluded':
    case 'failed':
    case 'framed':
    case 'insecure':
    case 'no-api':
    case 'outdated':
    case 'overconstrained':
    case 'policy':
      return []
    default:
      return cause satisfies never
  }
}

/** What keeps the answers for each site. */
function siteFamilies(platform: Platform): readonly Family[] {
  const browser = browserFamilies(platform)
  // All of them are Safari inside, but only Safari is without a switch of its own in the system.
  if (browser[0] === 'ios' && platform.browser !== 'safari') return ['iosSystem', 'ios']
  if (platform.browser === 'samsung' && platform.os === 'android') return ['androidSystem', 'android']
  // What seldom helps on Android is no better than the general steps.
  if (platform.browser === 'unknown' && platform.os === 'android') return []
  return browser
}

/**
 * The settings of the system and of the browser. Those of an app around the page, and the way out of it, are in `apps`. Without a
 * right of its own such an app says that a device is busy: docs/facts/guidance.md#wv-9.
 */
function settingsFamilies(platform: Platform): readonly Family[] {
  const browser = browserFamilies(platform)
  const system = systemFamilies[platform.os]
  return platform.embedded ? [...browser, ...system, 'seldom'] : [...system, ...browser, 'seldom']
}

/** Phones and tablets: no plugs, covers and keys. */
const inHand: readonly OperatingSystem[] = ['ios', 'ipados', 'android']

/** Whose settings the browser has on this platform. */
function browserFamilies({ os, browser }: Platform): readonly Family[] {
  if (browser === 'webview') return ['apps']
  if (os === 'ios' || os === 'ipados') return ['ios']
  if (os === 'android') return ['android']
  return onComputers[browser]
}

const chromium: readonly Family[] = ['chromium', 'otherChromium']
/** Made from Chromium, with settings of its own. */
const otherChromium: readonly Family[] = ['otherChromium', 'chromium']

const onComputers: Readonly<Record<Exclude<BrowserName, 'webview'>, readonly Family[]>> = {
  brave: otherChromium,
  chrome: chromium,
  chromium,
  duckduckgo: otherChromium,
  edge: otherChromium,
  firefox: ['firefox'],
  opera: otherChromium,
  safari: ['safari'],
  samsung: chromium,
  vivaldi: otherChromium,
  // Its steps are the general ones of the screen, and never those of another browser.
  unknown: [],
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
