import type { BrowserWindow } from '../browser'

/**
 * Chromium asks nothing of what a query calls granted. Firefox does in a new tab, and Safari after a reload: both say
 * `granted` there, and prompt (docs/facts/browsers.md#permission-queries).
 */
export function isGrantedSilent({ navigator }: BrowserWindow): boolean {
  // With the slash, for on iOS it is `CriOS/`, and WebKit inside.
  return /Chrom(e|ium)\//.test(navigator.userAgent ?? '')
}
