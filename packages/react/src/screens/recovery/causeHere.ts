import type { Platform } from '@precall/core/platform'
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
export function causeHere(cause: Cause, { embedded, inApp, browser, version }: Platform): Cause {
  if (cause !== 'no-api' && cause !== 'browser') return cause
  // An app that opens other people's links has no web address to press next to. A browser is the way.
  if (inApp || (embedded && cause === 'no-api')) return 'in-app'
  // Any other app is most likely the clinic's own, on a phone or on a computer. It has no settings for sites either: what
  // it may use is kept by the system, and such an app passes on the system's answer (docs/facts/guidance.md#wv-14).
  if (browser === 'webview' && cause === 'browser') return 'system'
  const old = version && version.major < (since[browser] ?? 0)
  return cause === 'no-api' && old ? 'outdated' : cause
}
