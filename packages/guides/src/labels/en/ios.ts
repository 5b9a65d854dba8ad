// Made by scripts/labels.mjs of the table of en. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Website Settings',
    'ios.settings': 'Settings',
    'ios.camera': 'Camera',
    'ios.microphone': 'Microphone',
    'ios.dontAllow': 'Don’t Allow',
    'ios.allow': 'Allow',
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
  english: {},
}
