// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Toestaan',
    'firefox-desktop.stateBlockedTemporarily': 'Tijdelijk geblokkeerd',
    'firefox-desktop.permissionUseCamera': 'Camera gebruiken',
    'firefox-desktop.permissionUseMicrophone': 'Microfoon gebruiken',
  },
  english: {},
}
