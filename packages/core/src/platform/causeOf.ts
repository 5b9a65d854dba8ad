import type { BlockedCause, Obstacle } from '../vocabulary'
import type { BrowserName } from './browsers'
import type { Platform } from './detectPlatform'

/** What an obstacle means to a person on this platform. Only the first layer of a refusal counts, the one that most likely made it. */
export function causeOf(obstacle: Obstacle, platform: Platform): BlockedCause {
  switch (obstacle.kind) {
    case 'denied':
      return obstacle.layers[0] === 'browser' ? browsersRefusal(platform) : obstacle.layers[0]
    case 'unsupported':
      if (obstacle.reason === 'no-api') return withoutApi(platform)
      return obstacle.reason === 'outdated' ? tooOld(platform) : obstacle.reason
    case 'busy':
      return obstacle.elsewhere ? 'elsewhere' : obstacle.orSystem ? 'busyOrSystem' : 'busy'
    case 'dismissed':
    case 'missing':
    case 'failed':
    case 'overconstrained':
    case 'ended':
      return obstacle.kind
    default:
      return obstacle satisfies never
  }
}

function browsersRefusal({ inApp, browser }: Platform): BlockedCause {
  // An app that opens other people's links has no web address to press next to. A browser is the way.
  if (inApp) return 'in-app'
  // Any other app is most likely the clinic's own, on a phone or on a computer. It has no settings for sites either: what
  // it may use is kept by the system, and such an app passes on the system's answer (docs/facts/guidance.md#wv-14).
  return browser === 'webview' ? 'system' : 'browser'
}

function withoutApi({ inApp, embedded, browser, version }: Platform): BlockedCause {
  if (inApp || embedded) return 'in-app'
  return version && version.major < since[browser] ? 'outdated' : 'no-api'
}

function tooOld({ embedded, os }: Platform): BlockedCause {
  // On Android a browser may be newer than what an app shows pages with. On iOS both are the system's own WebKit.
  return embedded && os === 'android' ? 'in-app' : 'outdated'
}

/**
 * The first version of each browser that has `getUserMedia` as it is today: https://caniuse.com/mdn-api_mediadevices_getusermedia
 * The others are never said to be outdated: they are younger than that, or do not tell a version of their own.
 */
const since: Readonly<Record<BrowserName, number>> = {
  chrome: 53,
  firefox: 36,
  opera: 40,
  safari: 11,
  samsung: 6,
  brave: 0,
  chromium: 0,
  duckduckgo: 0,
  edge: 0,
  vivaldi: 0,
  webview: 0,
  unknown: 0,
}
