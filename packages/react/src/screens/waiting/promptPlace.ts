import type { BrowserWindow } from '@precall/core'
import type { BrowserName, OperatingSystem, Platform } from '@precall/core/platform'

/** The place in the window where a browser asks. A `far` one reaches further into the page. */
export type PromptPlace = 'left' | 'far-left' | 'right' | 'far-right' | 'top' | 'middle' | 'bottom'

/** On a phone or tablet the system has the say, whichever browser it is. */
const byPhone: { readonly [os in OperatingSystem]?: PromptPlace } = {
  // An alert of the system's: https://github.com/Dynamsoft/barcode-reader-javascript/issues/222
  ios: 'middle',
  ipados: 'middle',
  // A sheet: https://github.com/mozilla-mobile/android-l10n
  android: 'bottom',
}

/** Undefined where the place is unknown, so nothing is pointed at. */
const byBrowser: Readonly<Record<BrowserName, PromptPlace | undefined>> = {
  // A dialog that hangs from the toolbar: https://help.doxy.me/en/articles/836274
  safari: 'top',
  // docs/facts/browsers.md#firefox-prompt-size
  firefox: 'far-left',
  // https://help.vivaldi.com/desktop/privacy/website-permissions/
  vivaldi: 'right',
  // docs/facts/browsers.md#chromium-prompt-size. The rest take after it.
  chrome: 'left',
  edge: 'left',
  brave: 'left',
  opera: 'left',
  chromium: 'left',
  duckduckgo: undefined,
  samsung: undefined,
  webview: undefined,
  unknown: undefined,
}

/** A browser in a language that is written from the right has its bars mirrored, whatever the page does. */
const mirrored: { readonly [place in PromptPlace]?: PromptPlace } = {
  left: 'right',
  'far-left': 'far-right',
  right: 'left',
}

/** Returns where the prompt is on this platform, as far as anyone knows. */
export function promptPlace({ os, browser }: Platform, { navigator }: BrowserWindow): PromptPlace | undefined {
  const place = byPhone[os] ?? byBrowser[browser]
  const fromTheRight = /^(ar|fa|he|ur)\b/i.test(navigator.language ?? '')
  return place && ((fromTheRight && mirrored[place]) || place)
}
