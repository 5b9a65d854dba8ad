// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Разрешить',
    'firefox-desktop.stateBlockedTemporarily': 'Временно заблокировано',
    'firefox-desktop.permissionUseCamera': 'Использовать камеру',
    'firefox-desktop.permissionUseMicrophone': 'Использовать микрофон',
  },
  english: {},
}
