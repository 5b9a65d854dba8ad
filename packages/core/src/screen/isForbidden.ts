import type { BrowserWindow } from '../browser'

/** By a header, or by the page around this one. Only Chromium says so (docs/facts/browsers.md#screen-forbidden). */
export function isForbidden({ document }: BrowserWindow): boolean {
  return document.featurePolicy?.allowsFeature?.('display-capture') === false
}
