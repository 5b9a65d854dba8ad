import type { Link } from './guide'

/** The address a link leads to; or why there is none, if the visit is not a web page. */
export type Address =
  | { readonly href: string; readonly refused?: undefined }
  | { readonly refused: string; readonly href?: undefined }

/**
 * The address behind a link of a guide, for a person who is at `visit`: the address of the page, or the one that the
 * app gives instead.
 *
 * For an `href` that the person presses. Systems and apps let no page go there by itself.
 */
export function addressOf(link: Link, visit: string): Address {
  if ('opens' in link) return { href: link.href }
  const url = urlFrom(visit)
  if (url && /^https?:$/.test(url.protocol)) return { href: waysOut[link.leaves](url) }
  return {
    refused:
      `[precall] No way out of this app is offered, because the visit's link ${visit} is not a web page. ` +
      'Use an absolute link with https.',
  }
}

const waysOut: Readonly<Record<Extract<Link, { leaves: string }>['leaves'], (visit: URL) => string>> = {
  // https://gist.github.com/monkianer/3a62ddfa5085206139224f1f9a8c9c02. By hand, because URLSearchParams would rewrite
  // the other parameters, and a signed link would no longer be valid.
  line(visit) {
    const rest = visit.search.slice(1).split('&')
    const others = rest.filter((parameter) => parameter && !/^openExternalBrowser(=|$)/.test(parameter))
    return `${visit.origin}${visit.pathname}?${[...others, 'openExternalBrowser=1'].join('&')}${visit.hash}`
  },
  // https://github.com/dnd-side-project/dnd-10th-4-frontend/pull/301, tried on both systems.
  kakaotalk: ({ href }) => `kakaotalk://web/openExternal?url=${encodeURIComponent(href)}`,
  // Tried on iOS 27 and Android 16: https://github.com/shalanah/inapp-debugger/pull/23
  instagram: ({ href }) => `instagram://extbrowser/?url=${encodeURIComponent(href)}`,
  // The same of the same maker, by the name that Threads has in its user agent: docs/facts/guidance.md#wv-13
  threads: ({ href }) => `barcelona://extbrowser/?url=${encodeURIComponent(href)}`,
  // https://developer.chrome.com/docs/android/intents. Without `package`, so that it opens the person's own browser:
  // https://github.com/shalanah/inapp-debugger/pull/7. Android takes the last # for the beginning of the intent
  // (Intent.parseUri), so the visit's own may stand before it.
  intent({ protocol, host, pathname, search, hash, href }) {
    const fragment = hash && `#${hash.slice(1).replace(/#/g, '%23')}`
    const scheme = protocol.slice(0, -1)
    const fallback = encodeURIComponent(href)
    return `intent://${host}${pathname}${search}${fragment}#Intent;scheme=${scheme};S.browser_fallback_url=${fallback};end`
  },
  // iOS 17 and later: https://github.com/shalanah/inapp-debugger/pull/5
  'x-safari': ({ href }) => `x-safari-${href}`,
}

function urlFrom(visit: string): URL | undefined {
  try {
    return new URL(visit)
  } catch {
    return undefined
  }
}
