// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': '許可する',
    'firefox-desktop.stateBlockedTemporarily': '一時的にブロック',
    'firefox-desktop.permissionUseCamera': 'カメラの使用',
    'firefox-desktop.permissionUseMicrophone': 'マイクの使用',
  },
  english: {},
}
