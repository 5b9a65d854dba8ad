import type { Platform } from '@precall/core'
import type { Cause } from '../../messages'

/** The first version of each that has `getUserMedia` as it is today: https://caniuse.com/mdn-api_mediadevices_getusermedia */
const since: { readonly [browser in Platform['browser']]?: number } = {
  chrome: 53,
  firefox: 36,
  opera: 40,
  safari: 11,
  samsung: 6,
}

/** What the platform adds to a cause: where the page is inside an app, or the browser from before there was a camera API. */
export function causeHere(cause: Cause, { embedded, browser, version }: Platform): Cause {
  if (cause !== 'no-api' && cause !== 'browser') return cause
  // An app around the page has no web address to press beside, and no settings for it.
  if (embedded) return 'in-app'
  const old = version && version.major < (since[browser] ?? 0)
  return cause === 'no-api' && old ? 'outdated' : cause
}
