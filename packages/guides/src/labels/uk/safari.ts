// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Вебсайти',
    'ios.dontAllow': 'Заборонити',
    'ios.allow': 'Дозволити',
    'macos.microphone': 'Мікрофон',
    'macos.camera': 'Камера',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
