import type { Engine, SystemRefusal } from './engine'
import { webkitOnPhone } from './webkitOnPhone'

/**
 * WebKit in any other browser or app on iOS, which the page cannot tell from Safari but by its name.
 *
 * Only the engine answers its queries: `prompt`, until the page was allowed (WebKit's UIDelegate.mm,
 * queryPermission, where the app has no private delegate). browser-compat-data says that such pages know no such name.
 */
export const wkWebView: Engine = {
  ...webkitOnPhone,
  notEstablished: [
    ...webkitOnPhone.notEstablished,
    'whether a page outside Safari knows the permission names: it does (the source), though browser-compat-data says not',
    'what a browser of this name keeps of an answer for the next visit: nothing',
  ],
}

/** The same in an app that is no browser. */
export const appWebView: Engine = {
  ...wkWebView,
  asking: {
    ...wkWebView.asking,
    // docs/facts/browsers.md#systems-apps-and-other-browsers: on every load, and twice, for the app and for the site
    // (https://github.com/home-assistant/iOS/issues/1671).
    asksForAppFirst: true,
    // docs/facts/guidance.md#wv-0: one prompt of the system in a session; after a refusal the app cannot raise it
    // again.
    refusalLasts: 'session',
    refusalCovers: 'each device',
  },
}

/**
 * docs/facts/browsers.md#systems-apps-and-other-browsers, docs/facts/guidance.md#telling-the-layers-apart: the app's
 * switch in the settings of iOS gives NotAllowedError, in the engine's words.
 *
 * Not so in Safari, which has no such switch: its settings there are its site settings.
 */
export const iosSystem: SystemRefusal = {
  shows: 'before the prompt',
  words: { camera: webkitOnPhone.words.denied, microphone: webkitOnPhone.words.denied },
}
