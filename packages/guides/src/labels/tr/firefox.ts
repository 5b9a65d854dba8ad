// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'İzin ver',
    'firefox-desktop.stateBlockedTemporarily': 'Geçici olarak engellendi',
    'firefox-desktop.permissionUseCamera': 'Kamerayı kullanabilir',
    'firefox-desktop.permissionUseMicrophone': 'Mikrofonu kullanabilir',
  },
  english: {},
}
