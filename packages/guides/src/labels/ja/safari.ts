// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Webサイト',
    'ios.dontAllow': '許可しない',
    'ios.allow': '許可',
    'macos.microphone': 'マイク',
    'macos.camera': 'カメラ',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
