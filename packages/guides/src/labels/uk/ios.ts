// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Параметри вебсайту',
    'ios.settings': 'Параметри',
    'ios.camera': 'Камера',
    'ios.microphone': 'Мікрофон',
    'ios.dontAllow': 'Заборонити',
    'ios.allow': 'Дозволити',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
