// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Witryny',
    'ios.dontAllow': 'Nie pozwalaj',
    'ios.allow': 'Pozwól',
    'macos.microphone': 'Mikrofon',
    'macos.camera': 'Kamera',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
