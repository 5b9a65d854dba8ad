import { chromium, chromiumSystem } from '../engines/chromium'
import type { ProfileRow, UserAgentData } from '../profile'

type Desktop = 'windows' | 'macos' | 'linux'

/** Chromium under its own names. There is no Edge for ChromeOS. */
export type ChromiumProfile =
  | `${'chrome' | 'edge' | 'opera' | 'brave' | 'vivaldi'}-${Desktop | 'android'}`
  | 'chrome-chromeos'
  | 'samsung-android'

interface Make {
  /** As `navigator.userAgentData` gives it. */
  readonly brand: string
  /** What it adds to the user agent, on computers and on Android. */
  readonly word?: string
  readonly wordOnAndroid?: string
}

// Words and brands as they were seen: the sources stand beside each in core/src/platform/detectPlatform.test.ts.
const chrome: Make = { brand: 'Google Chrome' }
const edge: Make = { brand: 'Microsoft Edge', word: ' Edg/156.0.0.0', wordOnAndroid: ' EdgA/156.0.0.0' }
const opera: Make = { brand: 'Opera', word: ' OPR/140.0.0.0', wordOnAndroid: ' OPR/95.0.0.0' }
const brave: Make = { brand: 'Brave' }
const vivaldi: Make = { brand: 'Vivaldi' }

// browsers.md 2c: Edge has the same engine strings, and Samsung Internet the same permission names.
const alike = ['Chromium was measured on Linux alone, under no name: what is said of this browser here was seen there']

export const chromiumProfiles: Readonly<Record<ChromiumProfile, ProfileRow>> = {
  'chrome-windows': onWindows(chrome),
  'chrome-macos': onMac(chrome),
  'chrome-linux': onLinux(chrome),
  'chrome-chromeos': {
    ...onComputer('X11; CrOS x86_64 14541.0.0', 'Chrome OS', chrome),
    // guidance.md 10 (CO-1): Camera access and Microphone access under Privacy controls.
    notEstablished: [...alike, 'what a page hears when the switches of ChromeOS are off: no `system` here'],
  },
  'chrome-android': onAndroid(chrome),
  'edge-windows': onWindows(edge),
  'edge-macos': onMac(edge),
  'edge-linux': onLinux(edge),
  'edge-android': onAndroid(edge),
  'opera-windows': onWindows(opera),
  'opera-macos': onMac(opera),
  'opera-linux': onLinux(opera),
  'opera-android': onAndroid(opera),
  'brave-windows': onWindows(brave),
  'brave-macos': onMac(brave),
  'brave-linux': onLinux(brave),
  'brave-android': onAndroid(brave),
  'vivaldi-windows': onWindows(vivaldi),
  'vivaldi-macos': onMac(vivaldi),
  'vivaldi-linux': onLinux(vivaldi),
  'vivaldi-android': onAndroid(vivaldi),
  'samsung-android': {
    ...onAndroid({ brand: 'Samsung Internet' }),
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/30.0 Chrome/143.0.0.0 Mobile Safari/537.36',
    userAgentData: userAgentData('Samsung Internet', 'Android', true, '143'),
  },
}

function onWindows(make: Make): ProfileRow {
  return { ...onComputer('Windows NT 10.0; Win64; x64', 'Windows', make), system: chromiumSystem }
}

function onMac(make: Make): ProfileRow {
  return { ...onComputer('Macintosh; Intel Mac OS X 10_15_7', 'macOS', make), system: chromiumSystem }
}

function onLinux(make: Make): ProfileRow {
  // The one that was measured needs no doubt.
  return { ...onComputer('X11; Linux x86_64', 'Linux', make), ...(make === chrome && { notEstablished: [] }) }
}

function onComputer(system: string, platform: string, { brand, word = '' }: Make): ProfileRow {
  return {
    engine: chromium,
    userAgent: userAgent(system, '', word),
    userAgentData: userAgentData(brand, platform, false),
    hasSiteSettings: true,
    notEstablished: alike,
  }
}

function onAndroid({ brand, wordOnAndroid = '' }: Make): ProfileRow {
  return {
    engine: chromium,
    userAgent: userAgent('Linux; Android 10; K', ' Mobile', wordOnAndroid),
    userAgentData: userAgentData(brand, 'Android', true),
    maxTouchPoints: 5,
    hasSiteSettings: true,
    facingModes: ['user', 'environment'],
    notEstablished: [
      ...alike,
      // browsers.md 2c: "reported as denied/not-readable"; https://github.com/webrtc/apprtc/issues/627 only supposes it.
      'the words for a device that Android keeps from the browser: no `system` here; `busy` has the words that were reported',
      'the picture of Android’s sensor switch, which is black and silent (guidance.md 2): not simulated',
    ],
  }
}

// browsers.md 5: the form was seen on Linux; for the systems' own tokens see
// https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/User-agent_reduction
function userAgent(system: string, mobile: string, word: string): string {
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0${mobile} Safari/537.36${word}`
}

function userAgentData(brand: string, platform: string, mobile: boolean, version = '156'): UserAgentData {
  const brands = [
    { brand, version },
    { brand: 'Chromium', version },
    { brand: 'Not:A-Brand', version: '8' },
  ]
  return { brands, mobile, platform }
}
