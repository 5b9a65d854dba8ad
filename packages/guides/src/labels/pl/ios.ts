// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Ustawienia dot. witryny',
    'ios.settings': 'Ustawienia',
    'ios.camera': 'Aparat',
    'ios.microphone': 'Mikrofon',
    'ios.dontAllow': 'Nie pozwalaj',
    'ios.allow': 'Pozwól',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
