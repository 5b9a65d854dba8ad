// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Siti web',
    'ios.dontAllow': 'Non consentire',
    'ios.allow': 'Consenti',
    'macos.microphone': 'Microfono',
    'macos.camera': 'Fotocamera',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
