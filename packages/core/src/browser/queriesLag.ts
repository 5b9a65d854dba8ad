import type { BrowserWindow } from '../browser'

/**
 * Firefox's fresh queries lag behind its own refusal: docs/facts/browsers.md#firefox-query-lag. Chromium's know it before
 * the page does. Others are not known to, so they get the time.
 */
export function queriesLag({ navigator }: BrowserWindow): boolean {
  const name = navigator.userAgent ?? ''
  return name !== '' && !/Chrom(e|ium)\//.test(name)
}
