// Made by `npm run api` of what @precall/react/platform offers.
import {
  BrowserName,
  Features,
  InAppBrowser,
  OperatingSystem,
  Platform,
  PlatformHints,
  Support,
  Version,
  detectPlatform,
  featuresOf,
  osVersionOf,
  platformOf,
  supportOf,
} from '@precall/core/platform'

export {
  type BrowserName,
  type Features,
  type InAppBrowser,
  type OperatingSystem,
  type Platform,
  type PlatformHints,
  type Support,
  type Version,
  detectPlatform,
  featuresOf,
  osVersionOf,
  platformOf,
  supportOf,
}
