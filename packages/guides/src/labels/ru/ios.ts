// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Настройки веб-сайта',
    'ios.settings': 'Настройки',
    'ios.camera': 'Камера',
    'ios.microphone': 'Микрофон',
    'ios.dontAllow': 'Запретить',
    'ios.allow': 'Разрешить',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
