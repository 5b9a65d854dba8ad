import type { Rows } from './rows'

/**
 * A browser by its own name, on iOS too, where all of them are WebKit inside.
 *
 * `chromium` is Chromium itself, and what does not say that it is another; `webview` is a page inside an app. Arc says that
 * it is Chrome, and so does Vivaldi on most pages (https://vivaldi.com/blog/user-agent-changes/).
 */
export type BrowserName =
  | 'brave'
  | 'chrome'
  | 'chromium'
  | 'duckduckgo'
  | 'edge'
  | 'firefox'
  | 'opera'
  | 'safari'
  | 'samsung'
  | 'vivaldi'
  | 'webview'
  | 'unknown'

/** What gives each browser away in `user agent/brand/brand`. Brands come last, so a `$` means that there are none. */
export const browsers: Rows<BrowserName> = [
  // Two that are made of the system's WebView. https://github.com/ua-parser/uap-core/pull/574 and, for Opera Mini and GX,
  // https://github.com/matomo-org/device-detector/blob/master/Tests/Parser/Client/fixtures/browser.yml
  ['duckduckgo', /Ddg|DuckDuckGo/],
  ['opera', /OP[RTX]\/|OPiOS|Opera/],
  // On iOS at times without the word Safari, as a WebView (user-agents 2.1.198).
  // A name behind it is another browser's, made of Firefox, such as SeaMonkey and Pale Moon:
  // https://github.com/matomo-org/device-detector/blob/master/Tests/Parser/Client/fixtures/browser.yml
  ['firefox', /Firefox\/[\d.]+(?!.* [A-Z]\w+\/)|FxiOS/],
  // Android: https://android-developers.googleblog.com/2024/12/user-agent-reduction-on-android-webview.html
  // On Windows only by its brand, Microsoft Edge WebView2: …/device-detector/…/browser.yml
  ['webview', /; wv\)|WebView/],
  // An Android app that took out the `wv`: https://developer.chrome.com/docs/multidevice/user-agent
  ['webview', /Version\/\S+ Chrome\/\S+( Mobile\S*)? Safari\/\S+$/],
  // iOS, and macOS: https://github.com/matomo-org/device-detector/issues/7970
  ['webview', /Mac OS X.*Gecko\)(?!.*Safari)/],
  // Apps of any name: https://github.com/faisalman/ua-parser-js/blob/master/test/data/ua/extension/inapp.json, and
  // for Naver and others https://github.com/matomo-org/device-detector/blob/master/Tests/Parser/Client/fixtures/mobile_app.yml
  ['webview', /Electron\/|\(inapp/i],
  // https://learn.microsoft.com/microsoft-edge/web-platform/user-agent-guidance
  ['edge', /Edg\w*\//],
  // https://github.com/Shopify/browser_sniffer/pull/54
  ['samsung', /SamsungBrowser/],
  ['vivaldi', /Vivaldi/],
  // https://github.com/brave/brave-browser/issues/52858 (iOS), https://github.com/MetaMask/metamask-extension/pull/39705
  ['brave', /Brave/],
  ['chrome', /CriOS|HeadlessChrome|Google Chrome/],
  // Without brands: a word behind it may be an extension's, but a second name with a version is another browser's.
  ['chrome', /Gecko\) Chrome\/\S+( Mobile)? Safari\/[^/]*$/],
  // Another name with a version: made from Chromium, such as Yandex and Whale, with settings of its own.
  ['unknown', /Gecko\)(?=.*Chrom).* (?!(Chrom\w+|Safari|Ubuntu|Mobile)\/)[A-Z]\w+\/\d/],
  ['chromium', /Chrom/],
  // WebKitGTK says Safari as well, on Linux. On iOS any word behind it is another browser's.
  ['safari', /Mac OS X.*Version\/\S+( Mobile\/\w+)? Safari\/\S+$/],
]

/**
 * What iOS says about itself; Safari's has stayed at 18 since iOS 26.
 *
 * https://developer.apple.com/documentation/safari-release-notes/safari-26-release-notes
 */
export const iosVersion: RegExp = /OS (\d+)_(\d+)/

/** How to read a version, best first: the browser's own, its engine's, and on iOS the system's, which is WebKit's. */
export const versions: readonly RegExp[] = [
  /(?:Edg\w*|OP[RTX]|OPiOS|SamsungBrowser|Vivaldi|Firefox|FxiOS)\/(\d+)\.?(\d*)/,
  /(?:Chrome|CriOS)\/(\d+)\.?(\d*)/,
  /Version\/(\d+)\.?(\d*)/,
  iosVersion,
]
