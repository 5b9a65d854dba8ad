// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Дозволити',
    'firefox-desktop.stateBlockedTemporarily': 'Заблоковано тимчасово',
    'firefox-desktop.permissionUseCamera': 'Використання камери',
    'firefox-desktop.permissionUseMicrophone': 'Використання мікрофона',
  },
  english: {},
}
