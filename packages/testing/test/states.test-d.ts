// Compiled by `npm test -- --only types`, and never run: no state that cannot be compiles, and those that can be do.
import { simulateBrowser } from '../src/simulateBrowser'

export const simulated = () => [
  // @ts-expect-error: no such profile.
  simulateBrowser('chrome-beos'),
  // @ts-expect-error: no such state of a device.
  simulateBrowser('chrome-linux', { camera: 'blocked' }),
  // @ts-expect-error: an insecure page is granted nothing.
  simulateBrowser('chrome-linux', { camera: 'granted', secure: false }),
  // @ts-expect-error: an insecure page is in no frame that could allow it anything.
  simulateBrowser('chrome-linux', { frame: 'allowed', secure: false }),
  // @ts-expect-error: Linux has no such settings.
  simulateBrowser('chrome-linux', { system: { camera: 'blocked' } }),
  simulateBrowser('chrome-macos', { system: { camera: 'blocked' } }),
  // @ts-expect-error: on iOS the system's settings are Safari's own.
  simulateBrowser('safari-ios', { system: { camera: 'blocked' } }),
  simulateBrowser('chrome-ios', { system: { camera: 'blocked' } }),
  // @ts-expect-error: no one knows what a page in Chrome on Android hears about them.
  simulateBrowser('chrome-android', { system: { camera: 'blocked' } }),
  // @ts-expect-error: a browser on iOS keeps no settings for a site.
  simulateBrowser('chrome-ios', { camera: 'granted' }),
  // @ts-expect-error: no one is known to have seen what an insecure page has there.
  simulateBrowser('safari-13-macos', { secure: false }),
  // @ts-expect-error: nor what LINE does with a request.
  simulateBrowser('line-ios'),
  // @ts-expect-error: nor with this one.
  simulateBrowser('line-ios', { camera: 'missing' }),
  simulateBrowser('line-ios', { host: 'asks', camera: 'missing' }),
  simulateBrowser('facebook-android'),
  simulateBrowser('edge-windows', { browserButtons: false }),
  // @ts-expect-error: Firefox has none.
  simulateBrowser('firefox-linux', { browserButtons: false }),
  // @ts-expect-error: nor has Chrome on iOS, which is WebKit inside.
  simulateBrowser('chrome-ios', { browserButtons: false }),
  // @ts-expect-error: there is no such Windows that this browser runs on.
  simulateBrowser('chrome-windows', { osVersion: '7' }),
  // @ts-expect-error: Firefox says the same on each.
  simulateBrowser('firefox-windows', { osVersion: '10' }),
  simulateBrowser('line-ios', { host: 'asks', osVersion: '17' }),
  // @ts-expect-error: an app has no settings for a site.
  simulateBrowser('webview-android', { camera: 'denied' }),
  simulateBrowser('chrome-linux', { devices: { cameras: ['Own camera', { label: 'USB camera', group: 'dock' }] } }),
  // @ts-expect-error: no such list.
  simulateBrowser('chrome-linux', { devices: { webcams: ['Own camera'] } }),
  // @ts-expect-error: a device has a label.
  simulateBrowser('chrome-linux', { devices: { speakers: [{ group: 'dock' }] } }),
  // @ts-expect-error: a browser is in no app.
  simulateBrowser('chrome-linux', { host: 'grants' }),
]
