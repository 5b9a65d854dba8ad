import { iosSystem, wkWebView } from '../engines/wkWebView'
import type { ProfileRow } from '../profile'

/** Other browsers on iOS, all of them WebKit inside, and a page on the home screen. */
export type WebKitProfile = `${'chrome' | 'edge' | 'firefox'}-ios` | 'home-screen-ios'

const onPhone = {
  engine: wkWebView,
  maxTouchPoints: 5,
  hasSiteSettings: false,
  facingModes: ['user', 'environment'],
  hasInterruptions: true,
} as const

// User agents: https://github.com/intoli/user-agents 2.1.198.
export const webkitProfiles: Readonly<Record<WebKitProfile, ProfileRow>> = {
  'chrome-ios': {
    ...onPhone,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/148.0.0.0 Mobile/15E148 Safari/604.1',
    system: iosSystem,
  },
  'edge-ios': {
    ...onPhone,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_7_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) EdgiOS/150.0.4078.81 Version/26.0 Mobile/15E148 Safari/604.1',
    system: iosSystem,
  },
  'firefox-ios': {
    ...onPhone,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/156.1 Mobile/15E148 Safari/604.1',
    system: iosSystem,
  },
  // guidance.md 5 (IOS-5): asks again after each cold start, and has no page of settings. The user agent's form:
  // https://github.com/bowser-js/bowser/issues/208
  'home-screen-ios': {
    ...onPhone,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    standalone: true,
    notEstablished: ['a home screen of old, without `mediaDevices` (browsers.md 2c): not simulated'],
  },
}
