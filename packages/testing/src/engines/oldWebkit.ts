import type { Engine } from './engine'
import { webkit } from './webkit'

/** Safari before 16, which has no `navigator.permissions`: https://github.com/mdn/content/issues/22663, Safari 14.1.2. */
export const oldWebkit: Engine = {
  ...webkit,
  queries: { ...webkit.queries, knows: 'nothing', insecure: undefined },
  asking: {
    ...webkit.asking,
    // WebKit of 2019 refuses whatever has a refused device in it (the same file at 0029a67b02f6def8e6bea0c08f1ec7a890176e3c).
    refusalCovers: 'each device',
  },
  words: {
    ...webkit.words,
    // The words of a device that cannot be had came later.
    stuck: { 'no start': webkit.words.stuck['no start'] ?? {} },
  },
  notEstablished: [
    ...webkit.notEstablished,
    'Safari before 16 was not measured: what is not in the source of its time is as in WebKitGTK 2.50',
    'with which version a refusal of both stopped to refuse each: after 14',
    'whether an insecure page has mediaDevices (https://github.com/mdn/browser-compat-data/pull/14469 says not, an older Safari did): refused',
  ],
}
