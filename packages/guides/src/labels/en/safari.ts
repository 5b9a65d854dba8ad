// Made by scripts/labels.mjs of the table of en. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Websites',
    'ios.dontAllow': 'Don’t Allow',
    'ios.allow': 'Allow',
    'macos.microphone': 'Microphone',
    'macos.camera': 'Camera',
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
  english: {},
}
