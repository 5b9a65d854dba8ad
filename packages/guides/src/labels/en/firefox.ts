// Made by scripts/labels.mjs of the table of en. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Allow',
    'firefox-desktop.stateBlockedTemporarily': 'Blocked Temporarily',
    'firefox-desktop.permissionUseCamera': 'Use the camera',
    'firefox-desktop.permissionUseMicrophone': 'Use the microphone',
  },
  english: {},
}
