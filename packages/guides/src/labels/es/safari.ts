// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Sitios web',
    'ios.dontAllow': 'No permitir',
    'ios.allow': 'Permitir',
    'macos.microphone': 'Micrófono',
    'macos.camera': 'Cámara',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
