// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Websites',
    'ios.dontAllow': 'Nicht erlauben',
    'ios.allow': 'Erlauben',
    'macos.microphone': 'Mikrofon',
    'macos.camera': 'Kamera',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
