// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Cho phép',
    'firefox-desktop.stateBlockedTemporarily': 'Chặn tạm thời',
    'firefox-desktop.permissionUseCamera': 'Sử dụng máy ảnh',
    'firefox-desktop.permissionUseMicrophone': 'Sử dụng micro',
  },
  english: {},
}
