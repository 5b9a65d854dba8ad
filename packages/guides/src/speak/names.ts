import type { BrowserName, InAppBrowser, OperatingSystem } from '@precall/core/platform'

/** What people call each browser, if it has a name that people know. */
export const browserNames: Readonly<Record<BrowserName, string | undefined>> = {
  brave: 'Brave',
  chrome: 'Chrome',
  duckduckgo: 'DuckDuckGo',
  edge: 'Edge',
  firefox: 'Firefox',
  opera: 'Opera',
  safari: 'Safari',
  samsung: 'Samsung Internet',
  vivaldi: 'Vivaldi',
  chromium: undefined,
  webview: undefined,
  unknown: undefined,
}

/** What people call each system. */
export const systemNames: Readonly<Record<OperatingSystem, string | undefined>> = {
  android: 'Android',
  chromeos: 'ChromeOS',
  ios: 'iOS',
  ipados: 'iPadOS',
  linux: 'Linux',
  macos: 'macOS',
  windows: 'Windows',
  unknown: undefined,
}

/** What a computer calls it in its list of apps, where that is more. */
export const browserApps: { readonly [browser in BrowserName]?: string } = {
  brave: 'Brave Browser',
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
}

export const appNames: Readonly<Record<InAppBrowser, string>> = {
  facebook: 'Facebook',
  google: 'Google',
  instagram: 'Instagram',
  kakaotalk: 'KakaoTalk',
  line: 'LINE',
  linkedin: 'LinkedIn',
  messenger: 'Messenger',
  qq: 'QQ',
  snapchat: 'Snapchat',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  twitter: 'X',
  wechat: 'WeChat',
}
