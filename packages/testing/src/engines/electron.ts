import type { Engine } from '../engine'
import { androidWebView } from './androidWebView'

/** Chromium inside an app on a computer, as it is inside one on Android, for that much the documents say. */
export const electron: Engine = {
  ...androidWebView,
  notEstablished: [
    ...androidWebView.notEstablished,
    'Electron was not measured: what is said of it is documented of Android’s WebView',
    'what a page hears when the system keeps a device from the app: no `system` here',
  ],
}
