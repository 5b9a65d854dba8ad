// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Websites',
    'ios.dontAllow': 'Weiger',
    'ios.allow': 'Sta toe',
    'macos.microphone': 'Microfoon',
    'macos.camera': 'Camera',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
