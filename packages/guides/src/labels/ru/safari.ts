// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Веб‑сайты',
    'ios.dontAllow': 'Запретить',
    'ios.allow': 'Разрешить',
    'macos.microphone': 'Микрофон',
    'macos.camera': 'Камера',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
