// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Ajustes do Site',
    'ios.settings': 'Ajustes',
    'ios.camera': 'Câmera',
    'ios.microphone': 'Microfone',
    'ios.dontAllow': 'Não Permitir',
    'ios.allow': 'Permitir',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
