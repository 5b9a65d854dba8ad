import type { Engine } from './engine'
import { androidWebView } from './androidWebView'
import { chromium } from './chromium'

/**
 * Chromium inside an app on a computer, as it is inside one on Android, for that much the documents say.
 *
 * Its queries have two answers, and neither is `prompt`: docs/facts/browsers.md#electron-queries.
 */
export const electron: Engine = {
  ...androidWebView,
  queries: {
    ...androidWebView.queries,
    undecided: { grants: 'granted', refuses: 'granted', 'never answers': 'granted', asks: 'denied' },
    afterAllow: 'granted',
    afterRefusal: 'denied',
  },
  sinks: chromium.sinks,
  notEstablished: [
    ...androidWebView.notEstablished,
    'Electron was not measured: what is said of it is documented of Android’s WebView',
    'what a page hears when the system keeps a device from the app: no `system` here',
  ],
}
