import type { Engine } from './engine'
import { chromium } from './chromium'

/**
 * Chromium inside an app: the app answers every request, and the engine keeps nothing.
 *
 * https://mail-archive.com/blink-dev@chromium.org/msg10939.html (Web Permissions API in WebView): a query answers
 * `prompt` for camera and microphone, whatever the app does. An app without a handler refuses with `Permission denied`:
 * https://github.com/NativePHP/mobile-air/issues/144
 */
export const androidWebView: Engine = {
  ...chromium,
  queries: { ...chromium.queries, afterAllow: 'prompt', afterRefusal: 'prompt' },
  asking: {
    ...chromium.asking,
    // docs/facts/guidance.md#wv-0: one prompt of the system in a session; after a refusal the app cannot raise it
    // again.
    allowLasts: 'session',
    refusalLasts: 'session',
    closing: { does: 'not established' },
  },
  // Android cannot route sound: https://crbug.com/648286, after browser-compat-data.
  sinks: {},
  revoking: {},
  notEstablished: [
    'Android’s WebView was not measured: what is not documented was seen in Chromium 156 on Linux',
    'when labels are uncovered: with the permission, as in Chromium',
    'what becomes of live tracks when the app takes its permission back: refused',
    'whether it has Chromium’s own buttons, as browser-compat-data says (docs/facts/guidance.md#usermedia-recovers): none',
    'a WebView before it had the Permissions API: without `navigator.permissions`, and not simulated',
  ],
}
