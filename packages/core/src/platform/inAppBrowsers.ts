import type { Rows } from './rows'

/**
 * An app that opens links in a browser of its own, and says so.
 *
 * Gmail does neither: it shows pages in Safari's view or in a Chrome tab, which have the browser's own user agent and
 * its rights (https://github.com/atomantic/is-ua-webview/issues/2). Telegram says so only on Android.
 */
export type InAppBrowser =
  | 'facebook'
  | 'google'
  | 'instagram'
  | 'kakaotalk'
  | 'line'
  | 'linkedin'
  | 'messenger'
  | 'qq'
  | 'snapchat'
  | 'telegram'
  | 'threads'
  | 'tiktok'
  | 'twitter'
  | 'wechat'

/** What each app adds to the user agent. */
export const inAppBrowsers: Rows<InAppBrowser> = [
  // Before Facebook, whose words it shares: https://github.com/browscap/browscap/issues/1304 (MESSENGER on Android,
  // later https://github.com/browserslist/browserslist-useragent/issues/25), https://github.com/bowser-js/bowser/issues/222
  ['messenger', /FB\w+\/(Messenger|MESSENGER|Orca)/],
  // https://github.com/matomo-org/device-detector/issues/5425
  ['facebook', /FBA[NV]/],
  // https://github.com/faisalman/ua-parser-js/issues/367
  ['instagram', /Instagram/],
  // https://github.com/ua-parser/uap-core/issues/651
  ['threads', /Barcelona/],
  // https://github.com/faisalman/ua-parser-js/blob/master/test/data/ua/browser/browser-all.json; Snapchat, LinkedIn, X too
  ['line', /\bLine\//],
  ['snapchat', /Snapchat/],
  ['linkedin', /LinkedInApp/],
  ['twitter', /Twitter/],
  // https://github.com/browscap/browscap/issues/587
  ['wechat', /MicroMessenger/],
  // https://github.com/matomo-org/device-detector/blob/master/Tests/Parser/Client/fixtures/mobile_app.yml
  ['qq', /\bQQ\//],
  // https://github.com/f2etw/detect-inapp/issues/35, https://github.com/shalanah/inapp-spy/issues/55
  ['tiktok', /musical_ly|Bytedance|ultralite/],
  // https://developers.kakao.com/docs/latest/en/kakaosync/auto-login
  ['kakaotalk', /KAKAOTALK/],
  // https://core.telegram.org/bots/webapps#additional-data-in-user-agent
  ['telegram', /Telegram-/],
  // The Google app: https://github.com/faisalman/ua-parser-js/issues/175
  ['google', /GSA\//],
]
