import { androidWebView } from './androidWebView'
import { chromium } from './chromium'
import type { Engine } from './engine'

const notMeasured =
  'Chromium of that age was not measured: what a request comes to is as in Chromium 156. A gate makes none there'

/** Chromium before 64, whose queries know no camera: docs/facts/browsers.md#query-versions */
export const oldChromium: Engine = {
  ...chromium,
  queries: { ...chromium.queries, knows: 'other names' },
  notEstablished: [notMeasured],
}

/** The same inside an app: without `navigator.permissions`. */
export const oldAndroidWebView: Engine = {
  ...androidWebView,
  queries: { ...androidWebView.queries, knows: 'nothing' },
  notEstablished: [...androidWebView.notEstablished, notMeasured],
}
