// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': '웹 사이트',
    'ios.dontAllow': '허용 안 함',
    'ios.allow': '허용',
    'macos.microphone': '마이크',
    'macos.camera': '카메라',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
