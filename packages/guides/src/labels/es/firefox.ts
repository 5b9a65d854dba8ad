// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Permitir',
    'firefox-desktop.stateBlockedTemporarily': 'Bloqueado temporalmente',
    'firefox-desktop.permissionUseCamera': 'Usar la cámara',
    'firefox-desktop.permissionUseMicrophone': 'Usar el micrófono',
  },
  english: {},
}
