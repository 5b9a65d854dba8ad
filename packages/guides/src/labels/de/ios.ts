// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Website-Einstellungen',
    'ios.settings': 'Einstellungen',
    'ios.camera': 'Kamera',
    'ios.microphone': 'Mikrofon',
    'ios.dontAllow': 'Nicht erlauben',
    'ios.allow': 'Erlauben',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
