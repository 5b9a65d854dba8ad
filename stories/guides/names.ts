import type { Family, Hindrance } from '@precall/guides/catalogue'

/** What a designer or a support desk calls each family of guides. */
export const platforms: Readonly<Record<Family, string>> = {
  chromium: 'Chrome on computers',
  otherChromium: 'Edge, Brave, Opera, Vivaldi and DuckDuckGo on computers',
  firefox: 'Firefox on computers',
  safari: 'Safari on Mac',
  android: 'Browsers on Android',
  ios: 'Browsers on iPhone and iPad',
  apps: 'Inside another app',
  windows: 'Windows settings',
  macos: 'Mac settings',
  linux: 'Linux settings',
  chromeos: 'Chromebook settings',
  androidSystem: 'Android settings',
  iosSystem: 'iPhone and iPad settings',
  devices: 'Cables, covers and other apps',
  seldom: 'Rare problems',
}

export const hindrances: Readonly<Record<Hindrance, string>> = {
  browser: 'Blocked in the browser',
  system: 'Blocked in the system settings',
  missing: 'Not found',
  busy: 'In use by another app',
  'in-app': 'Inside an app',
  unanswered: 'Question not answered',
  black: 'Black picture',
  silent: 'No sound',
}

/** Everything in the order in which it is shown. */
export const families = Object.keys(platforms) as Family[]

const languages = new Intl.DisplayNames('en', { type: 'language' })

export const languageName = (tag: string): string => languages.of(tag) ?? tag
