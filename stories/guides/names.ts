import type { Against } from '@precall/guides'
import type { Family } from '@precall/guides/catalogue'
import { everyGuide } from '@precall/guides/catalogue'

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
  macosScreen: 'Mac settings for the screen',
  linux: 'Linux settings',
  chromeos: 'Chromebook settings',
  androidSystem: 'Android settings',
  iosSystem: 'iPhone and iPad settings',
  devices: 'Cables, covers and other apps',
  seldom: 'Rare problems',
}

export const causes: Readonly<Record<Against, string>> = {
  browser: 'Blocked in the browser',
  system: 'Blocked in the system settings',
  missing: 'Not found',
  busy: 'In use by another app',
  'in-app': 'Inside an app',
  unanswered: 'Question not answered',
  black: 'Black picture',
  silent: 'No sound',
  screen: 'Screen kept off by the system',
  askable: 'Ready to ask again',
  busyOrSystem: 'In use, or blocked in the system settings',
  dismissed: 'Question closed',
  elsewhere: 'In use in another tab',
  ended: 'Stopped by itself',
  excluded: 'Browser that the app does not support',
  failed: 'Unknown error',
  framed: 'Inside a frame that may not use it',
  insecure: 'No secure connection',
  'no-api': 'No camera API',
  outdated: 'Old browser',
  overconstrained: 'Not what the page asks for',
  policy: 'Forbidden by the page itself',
}

/** Those that a guide is against. */
export const guidedCauses: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(causes).filter(([cause]) =>
    everyGuide.some(([, { against }]) => against.some((one) => one === cause)),
  ),
)

/** Everything in the order in which it is shown. */
export const families = Object.keys(platforms) as Family[]

const languages = new Intl.DisplayNames('en', { type: 'language' })

export const languageName = (tag: string): string => languages.of(tag) ?? tag
