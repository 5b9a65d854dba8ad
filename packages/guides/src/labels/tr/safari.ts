// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Web Siteleri',
    'ios.dontAllow': 'İzin Verme',
    'ios.allow': 'İzin Ver',
    'macos.microphone': 'Mikrofon',
    'macos.camera': 'Kamera',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
