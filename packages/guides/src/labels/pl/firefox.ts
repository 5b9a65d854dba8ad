// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Udostępnij',
    'firefox-desktop.stateBlockedTemporarily': 'Zablokowano tymczasowo',
    'firefox-desktop.permissionUseCamera': 'Używanie kamery',
    'firefox-desktop.permissionUseMicrophone': 'Używanie mikrofonu',
  },
  english: {},
}
