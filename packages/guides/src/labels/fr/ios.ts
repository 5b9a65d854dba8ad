// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Réglages du site web',
    'ios.settings': 'Réglages',
    'ios.camera': 'Appareil photo',
    'ios.microphone': 'Microphone',
    'ios.dontAllow': 'Ne pas autoriser',
    'ios.allow': 'Autoriser',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
