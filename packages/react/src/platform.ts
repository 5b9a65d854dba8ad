/** What the page runs on: `@precall/core/platform`, for apps that depend only on this package. */
export { detectPlatform, featuresOf, osVersionOf, platformOf, supportOf } from '@precall/core/platform'
export type {
  BrowserName,
  Features,
  InAppBrowser,
  OperatingSystem,
  Platform,
  PlatformHints,
  Support,
  Version,
} from '@precall/core/platform'
