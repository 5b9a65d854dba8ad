import { androidWebView } from '../engines/androidWebView'
import { webkit } from '../engines/webkit'
import { iosSystem, wkWebView } from '../engines/wkWebView'
import { identitiesOnIPhone } from './iPhone'
import type { ProfileRow } from './profile'

/** DuckDuckGo shows pages in the system's own view, and goes by its own name. */
export type DuckDuckGoProfile = `duckduckgo-${'macos' | 'ios' | 'android'}`

const itsOwn = {
  hasSiteSettings: false,
  // docs/facts/guidance.md#dd-1, docs/facts/guidance.md#and-8: it has them.
  notEstablished: ['its settings for a site, and what it keeps of an answer: none'],
} as const

// User agents: https://github.com/intoli/user-agents 2.1.198
export const duckDuckGoProfiles: Readonly<Record<DuckDuckGoProfile, ProfileRow>> = {
  'duckduckgo-macos': {
    engine: { ...wkWebView, listing: webkit.listing, words: webkit.words },
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.5.2 Safari/605.1.15 Ddg/26.5.2',
    ...itsOwn,
  },
  'duckduckgo-ios': {
    engine: wkWebView,
    ...identitiesOnIPhone((version) => `Version/${version}.6 Mobile/15E148 Safari/604.1 Ddg/${version}.6`, {
      '17': '17_6',
      '18': '18_6',
      '26': '18_6',
    }),
    maxTouchPoints: 5,
    facingModes: ['user', 'environment'],
    hasInterruptions: true,
    system: iosSystem,
    ...itsOwn,
  },
  'duckduckgo-android': {
    engine: androidWebView,
    userAgent:
      'Mozilla/5.0 (Linux; Android 17) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/153.0.0.0 Mobile DuckDuckGo/5 Safari/537.36',
    maxTouchPoints: 5,
    facingModes: ['user', 'environment'],
    ...itsOwn,
  },
}
