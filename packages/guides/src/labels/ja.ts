// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../labelTable'

export const labels: LabelTable = {
  language: 'ja',
  own: {
    'chrome-desktop.camera': 'カメラ',
    'chrome-desktop.microphone': 'マイク',
    'firefox-desktop.promptAllow': '許可する',
    'firefox-desktop.stateBlockedTemporarily': '一時的にブロック',
    'firefox-desktop.permissionUseCamera': 'カメラの使用',
    'firefox-desktop.permissionUseMicrophone': 'マイクの使用',
  },
  english: {
    'apple-current.iosApps': 'Apps',
  },
}
