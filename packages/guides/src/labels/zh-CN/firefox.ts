// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': '允许',
    'firefox-desktop.stateBlockedTemporarily': '已临时阻止',
    'firefox-desktop.permissionUseCamera': '使用摄像头',
    'firefox-desktop.permissionUseMicrophone': '使用麦克风',
  },
  english: {},
}
