// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Permitir',
    'firefox-desktop.stateBlockedTemporarily': 'Bloqueado temporariamente',
    'firefox-desktop.permissionUseCamera': 'Usar a câmera',
    'firefox-desktop.permissionUseMicrophone': 'Usar o microfone',
  },
  english: {},
}
