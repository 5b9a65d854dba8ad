// Made by `npm run api` of what @precall/react/platform offers.
import {
  BrowserName,
  InAppBrowser,
  OperatingSystem,
  Platform,
  PlatformHints,
  Version,
  detectPlatform,
  osVersionOf,
  platformOf,
} from '@precall/core/platform'

export {
  type BrowserName,
  type InAppBrowser,
  type OperatingSystem,
  type Platform,
  type PlatformHints,
  type Version,
  detectPlatform,
  osVersionOf,
  platformOf,
}
