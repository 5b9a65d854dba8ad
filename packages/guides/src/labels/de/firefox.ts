// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Erlauben',
    'firefox-desktop.stateBlockedTemporarily': 'Temporär blockiert',
    'firefox-desktop.permissionUseCamera': 'Kamera verwenden',
    'firefox-desktop.permissionUseMicrophone': 'Mikrofon verwenden',
  },
  english: {},
}
