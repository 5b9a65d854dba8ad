// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': '允許',
    'firefox-desktop.stateBlockedTemporarily': '暫時封鎖',
    'firefox-desktop.permissionUseCamera': '使用攝影機',
    'firefox-desktop.permissionUseMicrophone': '使用麥克風',
  },
  english: {},
}
