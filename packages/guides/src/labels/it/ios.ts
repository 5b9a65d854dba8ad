// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Impostazioni sito web',
    'ios.settings': 'Impostazioni',
    'ios.camera': 'Fotocamera',
    'ios.microphone': 'Microfono',
    'ios.dontAllow': 'Non consentire',
    'ios.allow': 'Consenti',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
