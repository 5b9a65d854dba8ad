// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Sites web',
    'ios.dontAllow': 'Ne pas autoriser',
    'ios.allow': 'Autoriser',
    'macos.microphone': 'Microphone',
    'macos.camera': 'Appareil photo',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
