// Made by scripts/labels.mjs of terms/en.json: what platforms/ios.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'safari.iosWebsiteSettings': 'Website Settings',
  'ios.settings': 'Settings',
  'ios.camera': 'Camera',
  'ios.microphone': 'Microphone',
  'ios.dontAllow': 'Don’t Allow',
  'ios.allow': 'Allow',
  'ios.done': 'Done',
  'apple-current.iosApps': 'Apps',
  'chrome-ios.siteInformation': 'Site Information',
}
