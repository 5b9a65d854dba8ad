/** What the page runs on: `@precall/core/platform`, for apps that depend only on this package. */
export { detectPlatform, osVersionOf, platformOf } from '@precall/core/platform'
export type {
  BrowserName,
  InAppBrowser,
  OperatingSystem,
  Platform,
  PlatformHints,
  Version,
} from '@precall/core/platform'
