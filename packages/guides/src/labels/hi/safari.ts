// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'वेबसाइट',
    'ios.dontAllow': 'अनुमति न दें',
    'ios.allow': 'अनुमति दें',
    'macos.microphone': 'माइक्रोफ़ोन',
    'macos.camera': 'कैमरा',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
