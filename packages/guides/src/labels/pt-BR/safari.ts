// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Sites',
    'ios.dontAllow': 'Não Permitir',
    'ios.allow': 'Permitir',
    'macos.microphone': 'Microfone',
    'macos.camera': 'Câmera',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
