import type { Engine, SystemRefusal } from '../engines/engine'
import { firefox, firefoxAndroid, firefoxOnMac, firefoxOnWindows } from '../engines/firefox'
import { oldFirefox, oldFirefoxOnWindows } from '../engines/oldFirefox'
import type { ProfileRow } from './profile'

type Desktop = 'windows' | 'macos' | 'linux'

/** ESR 115 is the last for Windows 7 and 8 and for macOS 10.14. */
export type FirefoxProfile =
  | `firefox-${Desktop}`
  | `firefox-esr-${Desktop}`
  | `firefox-115-${'windows' | 'macos'}`
  | 'firefox-android'

const windows = 'Windows NT 10.0; Win64; x64'
const mac = 'Macintosh; Intel Mac OS X 10.15'
const linux = 'X11; Linux x86_64'

const elsewhere = ['Firefox was measured on Linux alone: what is said of this system here was seen there']
const newer = ['Firefox was measured as ESR 153: what is said of a newer one here was seen there']

// The form of the user agents: docs/facts/browsers.md#identification; detectPlatform.test.ts for the systems.
export const firefoxProfiles: Readonly<Record<FirefoxProfile, ProfileRow>> = {
  'firefox-windows': row(firefox, windows, 156, elsewhere, firefoxOnWindows),
  'firefox-macos': row(firefox, mac, 156, elsewhere, firefoxOnMac),
  'firefox-linux': row(firefox, linux, 156, newer),
  'firefox-esr-windows': row(firefox, windows, 153, elsewhere, firefoxOnWindows),
  'firefox-esr-macos': row(firefox, mac, 153, elsewhere, firefoxOnMac),
  'firefox-esr-linux': row(firefox, linux, 153, []),
  'firefox-115-windows': row(oldFirefox, 'Windows NT 6.1; Win64; x64', 115, elsewhere, oldFirefoxOnWindows),
  'firefox-115-macos': row(oldFirefox, 'Macintosh; Intel Mac OS X 10.14', 115, elsewhere, firefoxOnMac),
  'firefox-android': {
    engine: firefoxAndroid,
    userAgent: 'Mozilla/5.0 (Android 16; Mobile; rv:156.0) Gecko/156.0 Firefox/156.0',
    maxTouchPoints: 5,
    hasSiteSettings: true,
    facingModes: ['user', 'environment'],
    notEstablished: ['the words for a device that Android keeps from the browser: no `system` here'],
  },
}

function row(
  engine: Engine,
  place: string,
  version: number,
  notEstablished: readonly string[],
  system?: SystemRefusal,
): ProfileRow {
  return {
    engine,
    userAgent: `Mozilla/5.0 (${place}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`,
    ...(system && { system }),
    hasSiteSettings: true,
    notEstablished,
  }
}
