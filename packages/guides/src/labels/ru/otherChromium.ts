// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Разрешить, когда я на сайте',
    'chrome-desktop.promptAllowLegacy': 'Разрешить',
    'chrome-desktop.camera': 'Камера',
    'chrome-desktop.microphone': 'Микрофон',
    'chrome-desktop.siteSettings': 'Настройки сайтов',
    'chrome-desktop.settings': 'Настройки',
    'chrome-desktop.valueAllow': 'Разрешить',
  },
  english: {},
}
