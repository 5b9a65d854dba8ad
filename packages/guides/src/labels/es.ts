// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../labelTable'

export const labels: LabelTable = {
  language: 'es',
  own: {
    'chrome-desktop.camera': 'Cámara',
    'chrome-desktop.microphone': 'Micrófono',
    'firefox-desktop.promptAllow': 'Permitir',
    'firefox-desktop.stateBlockedTemporarily': 'Bloqueado temporalmente',
    'firefox-desktop.permissionUseCamera': 'Usar la cámara',
    'firefox-desktop.permissionUseMicrophone': 'Usar el micrófono',
  },
  english: {
    'apple-current.iosApps': 'Apps',
  },
}
