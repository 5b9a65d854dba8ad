import type { Platform } from './detectPlatform'

/**
 * What a person can expect of a call in their browser.
 *
 * `plain`: it works, and our dialogs are not modal. `discouraged`: it may not work well, which the explainer says; the person is let
 * through. `unsupported`: they are told so, and nothing is asked.
 */
export type Support = 'full' | 'plain' | 'discouraged' | 'unsupported'

/** What an app thinks of a browser; undefined for what Precall thinks itself. */
export type SupportPolicy = (platform: Platform) => Support | undefined

/** What the page finds in its browser. `featuresOf` reads it. */
export interface Features {
  /** `navigator.mediaDevices.getUserMedia`, which no page has without a secure context. */
  readonly getUserMedia: boolean
  readonly BigInt: boolean
  /** `HTMLDialogElement.prototype.showModal`. */
  readonly showModal: boolean
}

/**
 * What we think of a browser, if an app has no `supportPolicy` of its own, or its policy gives no answer.
 *
 * It goes by what is there. A version can be wrong, so it only raises a doubt: where all is there that such a version is said to
 * lack, the browser is `discouraged`, and never `unsupported`.
 */
export function supportOf(platform: Platform, features: Features): Support {
  if (!features.getUserMedia || !features.BigInt) return 'unsupported'
  if (isDoubtful(platform)) return 'discouraged'
  return features.showModal ? 'full' : 'plain'
}

/** It says that it is older than `BigInt`: docs/facts/browsers.md#what-an-app-needs */
function isDoubtful({ os, osVersion, browser, version }: Platform): boolean {
  // All browsers there are the system's WebKit, and have versions of their own.
  if (os === 'ios' || os === 'ipados') return osVersion !== undefined && osVersion.major < since.safari
  const first: number | undefined = since[browser as keyof typeof since]
  return first !== undefined && version !== undefined && version.major < first
}

/** The others are younger, or tell no version of their own. */
const since = {
  chrome: 67,
  chromium: 67,
  edge: 79,
  firefox: 68,
  opera: 54,
  safari: 14,
  samsung: 9,
  webview: 67,
} as const
