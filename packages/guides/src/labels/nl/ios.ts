// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Website-instellingen',
    'ios.settings': 'Instellingen',
    'ios.camera': 'Camera',
    'ios.microphone': 'Microfoon',
    'ios.dontAllow': 'Weiger',
    'ios.allow': 'Sta toe',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
