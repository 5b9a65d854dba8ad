// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Consenti',
    'firefox-desktop.stateBlockedTemporarily': 'Bloccato temporaneamente',
    'firefox-desktop.permissionUseCamera': 'Utilizzare la fotocamera',
    'firefox-desktop.permissionUseMicrophone': 'Utilizzare il microfono',
  },
  english: {},
}
