// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Ajustes del sitio web',
    'ios.settings': 'Ajustes',
    'ios.camera': 'Cámara',
    'ios.microphone': 'Micrófono',
    'ios.dontAllow': 'No permitir',
    'ios.allow': 'Permitir',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
