// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Autoriser',
    'firefox-desktop.stateBlockedTemporarily': 'Bloqué temporairement',
    'firefox-desktop.permissionUseCamera': 'Utiliser la caméra',
    'firefox-desktop.permissionUseMicrophone': 'Utiliser le microphone',
  },
  english: {},
}
