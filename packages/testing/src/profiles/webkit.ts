import { iosSystem, wkWebView } from '../engines/wkWebView'
import { identitiesOnIPhone } from './iPhone'
import type { ProfileRow } from './profile'

/** Other browsers on iOS, all of them WebKit inside, and a page on the home screen. */
export type WebKitProfile = `${'chrome' | 'edge' | 'firefox' | 'brave' | 'opera'}-ios` | 'home-screen-ios'

const onPhone = {
  engine: wkWebView,
  maxTouchPoints: 5,
  hasSiteSettings: false,
  facingModes: ['user', 'environment'],
  hasInterruptions: true,
} as const

// User agents: https://github.com/intoli/user-agents 2.1.198; where an older iOS was not among them, in the same form.
export const webkitProfiles: Readonly<Record<WebKitProfile, ProfileRow>> = {
  // Chrome and Edge tell the system's own version.
  'chrome-ios': {
    ...onPhone,
    ...identitiesOnIPhone(
      (version) => `CriOS/${version === '17' ? '148.0.7778.166' : '154.0.8037.55'} Mobile/15E148 Safari/604.1`,
      { '17': '17_5_1', '18': '18_7_8', '26': '26_6_2' },
    ),
    system: iosSystem,
  },
  'edge-ios': {
    ...onPhone,
    ...identitiesOnIPhone((version) => `EdgiOS/150.0.4078.81 Version/${version}.0 Mobile/15E148 Safari/604.1`, {
      '17': '17_7',
      '18': '18_7_8',
      '26': '26_7_0',
    }),
    system: iosSystem,
  },
  'firefox-ios': {
    ...onPhone,
    ...identitiesOnIPhone('FxiOS/156.1 Mobile/15E148 Safari/604.1'),
    system: iosSystem,
  },
  'brave-ios': {
    ...onPhone,
    ...identitiesOnIPhone((version) => `Version/${version}.6 Mobile/15E148 Safari/604.1 Brave`),
    system: iosSystem,
  },
  'opera-ios': {
    ...onPhone,
    ...identitiesOnIPhone((version) => `Version/${version}.6 Mobile/15E148 Safari/604.1 OPT/6.7.3`),
    system: iosSystem,
  },
  // docs/facts/guidance.md#ios-5: asks again after each cold start, and has no page of settings. The user agent's form:
  // https://github.com/bowser-js/bowser/issues/208
  'home-screen-ios': {
    ...onPhone,
    ...identitiesOnIPhone('Mobile/15E148'),
    standalone: true,
    notEstablished: [
      'a home screen of old, without `mediaDevices` (docs/facts/browsers.md#systems-apps-and-other-browsers): not simulated',
    ],
  },
}
