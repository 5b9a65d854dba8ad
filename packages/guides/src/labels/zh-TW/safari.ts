// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': '網站',
    'ios.dontAllow': '不允許',
    'ios.allow': '允許',
    'macos.microphone': '麥克風',
    'macos.camera': '相機',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
