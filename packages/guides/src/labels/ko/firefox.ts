// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': '허용',
    'firefox-desktop.stateBlockedTemporarily': '일시 차단',
    'firefox-desktop.permissionUseCamera': '카메라 사용',
    'firefox-desktop.permissionUseMicrophone': '마이크 사용',
  },
  english: {},
}
