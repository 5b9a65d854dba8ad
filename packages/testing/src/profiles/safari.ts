import { oldWebkit } from '../engines/oldWebkit'
import { webkit } from '../engines/webkit'
import { webkitOnPhone } from '../engines/webkitOnPhone'
import type { ProfileRow } from './profile'

/** Safari, and what is Safari in all but the name: mail apps on iOS that show pages in Safari's own view. */
export type SafariProfile = `safari-${'macos' | 'ios' | 'ipados'}` | OldSafariProfile | SafariViewProfile

export type SafariViewProfile = `${'gmail' | 'outlook'}-ios`

export type OldSafariProfile = `safari-${13 | 14}-${'macos' | 'ios'}`

const onMac = { hasSiteSettings: true } as const
const onPhone = {
  maxTouchPoints: 5,
  hasSiteSettings: true,
  facingModes: ['user', 'environment'],
  hasInterruptions: true,
} as const

const safariOnPhone: ProfileRow = {
  engine: webkitOnPhone,
  ...onIPhone('18_7', '26.6.1'),
  osVersions: {
    '15': onIPhone('15_7_9', '15.6.6'),
    '16': onIPhone('16_7_16', '16.6.2'),
    '17': onIPhone('17_6_1', '17.6'),
    '18': { ...onIPhone('18_7', '18.7.5'), tellsOfCapturing: true },
    '26': onIPhone('18_7', '26.6.1'),
  },
  ...onPhone,
}

// User agents: https://github.com/intoli/user-agents 2.1.198; of old ones in https://github.com/tauri-apps/wry/issues/552.
export const safariProfiles: Readonly<Record<SafariProfile, ProfileRow>> = {
  'safari-macos': {
    engine: webkit,
    ...onMacintosh('26.6.1'),
    // The system has no other sign here than the newest Safari that each has:
    // https://developer.apple.com/documentation/safari-release-notes
    osVersions: { '12': onMacintosh('17.6'), '13': onMacintosh('18.6'), '26': onMacintosh('26.6.1') },
    ...onMac,
  },
  'safari-ios': safariOnPhone,
  // In the words of a Mac: https://github.com/matomo-org/device-detector/issues/6398
  'safari-ipados': {
    ...safariOnPhone,
    ...onMacintosh('26.6.1'),
    osVersions: {
      '15': onMacintosh('15.6.1'),
      '16': onMacintosh('16.6'),
      '17': onMacintosh('17.6'),
      '18': { ...onMacintosh('18.6'), tellsOfCapturing: true },
      '26': onMacintosh('26.6.1'),
    },
  },
  'safari-14-macos': { engine: oldWebkit, ...onMacintosh('14.1.1'), ...onMac, lacks: ['showModal'] },
  'safari-14-ios': { engine: oldWebkit, ...onIPhone('14_6', '14.1.1'), ...onPhone, lacks: ['showModal'] },
  'safari-13-macos': { engine: oldWebkit, ...onMacintosh('13.1.2'), ...onMac, lacks: ['BigInt', 'showModal'] },
  'safari-13-ios': { engine: oldWebkit, ...onIPhone('13_7', '13.1.2'), ...onPhone, lacks: ['BigInt', 'showModal'] },
  // docs/facts/guidance.md#wv-6, docs/facts/guidance.md#wv-7: Safari's own view, with its rights;
  // https://github.com/atomantic/is-ua-webview/issues/2
  'gmail-ios': safariOnPhone,
  'outlook-ios': safariOnPhone,
}

function onMacintosh(version: string) {
  return {
    userAgent: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`,
  }
}

function onIPhone(system: string, version: string) {
  return {
    userAgent: `Mozilla/5.0 (iPhone; CPU iPhone OS ${system} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`,
  }
}
