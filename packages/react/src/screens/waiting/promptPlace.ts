import type { BrowserWindow } from '@precall/core'
import type { Platform } from '@precall/core/platform'

/** The place in the window where a browser asks. A `far` one reaches further into the page. */
export type PromptPlace = 'left' | 'far-left' | 'right' | 'far-right' | 'top' | 'middle' | 'bottom'

/** Most telling first. For a platform that is not listed the place is unknown, so nothing is pointed at. */
const places: readonly [tells: Partial<Pick<Platform, 'os' | 'browser'>>, place: PromptPlace][] = [
  // An alert of the system's, whichever browser it is: https://github.com/Dynamsoft/barcode-reader-javascript/issues/222
  [{ os: 'ios' }, 'middle'],
  [{ os: 'ipados' }, 'middle'],
  // A sheet: https://github.com/mozilla-mobile/android-l10n
  [{ os: 'android' }, 'bottom'],
  // A dialog that hangs from the toolbar: https://help.doxy.me/en/articles/836274
  [{ browser: 'safari' }, 'top'],
  // docs/facts/browsers.md#firefox-prompt-size
  [{ browser: 'firefox' }, 'far-left'],
  [{ browser: 'vivaldi' }, 'right'], // https://help.vivaldi.com/desktop/privacy/website-permissions/
  // docs/facts/browsers.md#chromium-prompt-size. The rest take after it.
  [{ browser: 'chrome' }, 'left'],
  [{ browser: 'edge' }, 'left'],
  [{ browser: 'brave' }, 'left'],
  [{ browser: 'opera' }, 'left'],
  [{ browser: 'chromium' }, 'left'],
]

/** A browser in a language that is written from the right has its bars mirrored, whatever the page does. */
const mirrored: { readonly [place in PromptPlace]?: PromptPlace } = {
  left: 'right',
  'far-left': 'far-right',
  right: 'left',
}

/** Returns where the prompt is on this platform, as far as anyone knows. */
export function promptPlace({ os, browser }: Platform, { navigator }: BrowserWindow): PromptPlace | undefined {
  const place = places.find(([tells]) => tells.os === os || tells.browser === browser)?.[1]
  const fromTheRight = /^(ar|fa|he|ur)\b/i.test(navigator.language ?? '')
  return place && ((fromTheRight && mirrored[place]) || place)
}
