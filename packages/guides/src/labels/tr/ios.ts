// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Web Sitesi Ayarları',
    'ios.settings': 'Ayarlar',
    'ios.camera': 'Kamera',
    'ios.microphone': 'Mikrofon',
    'ios.dontAllow': 'İzin Verme',
    'ios.allow': 'İzin Ver',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
