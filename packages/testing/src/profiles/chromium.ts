import { chromium, chromiumButtons, chromiumSystem } from '../engines/chromium'
import { oldChromium } from '../engines/oldChromium'
import type { Identity, ProfileRow } from './profile'

type Desktop = 'windows' | 'macos' | 'linux'

/** Chromium under its own names. There is no Edge for ChromeOS. */
export type ChromiumProfile =
  | `${'chrome' | 'edge' | 'opera' | 'brave' | 'vivaldi'}-${Desktop | 'android'}`
  | 'chrome-chromeos'
  | 'chrome-60-windows'
  | 'samsung-android'

interface Make {
  /** As `navigator.userAgentData` gives it. */
  readonly brand: string
  /** The major version of the Chromium inside. @default 156 */
  readonly chromium?: number
  /** What it adds to the user agent: before the name of Chrome, and at the end. */
  readonly firstWord?: string
  readonly lastWord?: (chromium: number) => string
  readonly lastWordOnAndroid?: string
  /** It has Chromium's own buttons, where its Chromium has. */
  readonly hasButtons?: true
}

// Words and brands as they were seen: the sources stand beside each in core/src/platform/detectPlatform.test.ts. Who has
// the buttons: docs/facts/guidance.md#usermedia-recovers, after browser-compat-data, where Brave and Vivaldi are not
// listed.
const chrome: Make = { brand: 'Google Chrome', hasButtons: true }
const edge: Make = {
  brand: 'Microsoft Edge',
  lastWord: (chromium) => ` Edg/${chromium}.0.0.0`,
  lastWordOnAndroid: ' EdgA/156.0.0.0',
  hasButtons: true,
}
const opera: Make = {
  brand: 'Opera',
  lastWord: (chromium) => ` OPR/${chromium - 16}.0.0.0`,
  lastWordOnAndroid: ' OPR/95.0.0.0',
  hasButtons: true,
}
const brave: Make = { brand: 'Brave' }
const vivaldi: Make = { brand: 'Vivaldi' }
const samsung: Make = { brand: 'Samsung Internet', chromium: 143, firstWord: 'SamsungBrowser/30.0 ' }

// docs/facts/browsers.md#systems-apps-and-other-browsers: Edge has the same engine strings, and Samsung Internet the
// same permission names.
const alike = ['Chromium was measured on Linux alone, under no name: what is said of this browser here was seen there']

const onComputer = { engine: chromium, hasSiteSettings: true, notEstablished: alike } as const

export const chromiumProfiles: Readonly<Record<ChromiumProfile, ProfileRow>> = {
  'chrome-windows': onWindows(chrome),
  'chrome-macos': onMac(chrome),
  'chrome-linux': onLinux(chrome),
  'chrome-chromeos': {
    ...onComputer,
    ...identify(chrome, { token: 'X11; CrOS x86_64 14541.0.0', platform: 'Chrome OS' }),
    notEstablished: [
      ...alike,
      // docs/facts/guidance.md#co-1: Camera access and Microphone access under Privacy controls.
      'what a page hears when the switches of ChromeOS are off: no `system` here',
      'the platformVersion of ChromeOS: none',
    ],
  },
  // https://github.com/matomo-org/device-detector/blob/master/Tests/Parser/Client/fixtures/browser.yml has the form: no `userAgentData`.
  'chrome-60-windows': {
    engine: oldChromium,
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/60.0.3112.113 Safari/537.36',
    hasSiteSettings: true,
    lacks: ['BigInt'],
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
  'samsung-android': onAndroid(samsung),
}

/**
 * On Windows it is the version of its API contract: 10 in Windows 10 22H2, and from 13 on it is Windows 11.
 *
 * https://learn.microsoft.com/microsoft-edge/web-platform/how-to-detect-win11, and for 19, the highest that it knows,
 * https://chromium.googlesource.com/chromium/src/+/main/components/embedder_support/user_agent_utils.cc
 */
function onWindows(make: Make): ProfileRow {
  const on = (platformVersion: string) =>
    identify(make, { token: 'Windows NT 10.0; Win64; x64', platform: 'Windows', platformVersion })
  return {
    ...onComputer,
    ...on('19.0.0'),
    osVersions: { '10': on('10.0.0'), '11': on('19.0.0') },
    system: chromiumSystem,
  }
}

/** The system's own number (user_agent_utils.cc, as above). */
function onMac(make: Make): ProfileRow {
  const on = (platformVersion: string, chromium?: number) =>
    identify(
      { ...make, ...(chromium && { chromium }) },
      { token: 'Macintosh; Intel Mac OS X 10_15_7', platform: 'macOS', platformVersion },
    )
  return {
    ...onComputer,
    ...on('26.6.1'),
    // Chrome 150 is the last for macOS 12: https://developer.chrome.com/release-notes/151
    osVersions: { '12': on('12.7.6', 150), '13': on('13.7.8'), '26': on('26.6.1') },
    system: chromiumSystem,
  }
}

function onLinux(make: Make): ProfileRow {
  return {
    ...onComputer,
    // docs/facts/browsers.md#identification: it is empty.
    ...identify(make, { token: 'X11; Linux x86_64', platform: 'Linux', platformVersion: '' }),
    // The one that was measured needs no doubt.
    ...(make === chrome && { notEstablished: [] }),
  }
}

/** The system's own number (user_agent_utils.cc, as above). */
function onAndroid(make: Make): ProfileRow {
  const on = (platformVersion: string) =>
    identify(make, { token: 'Linux; Android 10; K', platform: 'Android', platformVersion, mobile: true })
  return {
    engine: chromium,
    // Android cannot route sound: https://crbug.com/648286, after browser-compat-data.
    sinks: {},
    ...on('16.0.0'),
    osVersions: { '11': on('11.0.0'), '16': on('16.0.0') },
    maxTouchPoints: 5,
    hasSiteSettings: true,
    facingModes: ['user', 'environment'],
    notEstablished: [
      ...alike,
      // docs/facts/browsers.md#systems-apps-and-other-browsers: "reported as denied/not-readable";
      // https://github.com/webrtc/apprtc/issues/627 only supposes it.
      'the words for a device that Android keeps from the browser: no `system` here; `busy` has the words that were reported',
      'the picture of Android’s sensor switch, which is black and silent (docs/facts/guidance.md#telling-the-layers-apart): not simulated',
    ],
  }
}

interface System {
  /** What a user agent says about it, whatever its version. */
  readonly token: string
  readonly platform: string
  readonly platformVersion?: string
  readonly mobile?: boolean
}

// docs/facts/browsers.md#identification: the form was seen on Linux; for the systems' own tokens see
// https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/User-agent_reduction
function identify(
  { brand, chromium = 156, firstWord = '', lastWord, lastWordOnAndroid = '', hasButtons }: Make,
  { token, platform, platformVersion, mobile = false }: System,
): Identity {
  const version = String(chromium)
  const last = mobile ? ` Mobile Safari/537.36${lastWordOnAndroid}` : ` Safari/537.36${lastWord?.(chromium) ?? ''}`
  return {
    userAgent: `Mozilla/5.0 (${token}) AppleWebKit/537.36 (KHTML, like Gecko) ${firstWord}Chrome/${version}.0.0.0${last}`,
    userAgentData: {
      brands: [
        { brand, version },
        { brand: 'Chromium', version },
        { brand: 'Not:A-Brand', version: '8' },
      ],
      mobile,
      platform,
      ...(platformVersion !== undefined && { platformVersion }),
    },
    // docs/facts/browsers.md#capability-elements: shipped in 151.
    buttons: hasButtons && chromium >= 151 ? chromiumButtons : undefined,
  }
}
