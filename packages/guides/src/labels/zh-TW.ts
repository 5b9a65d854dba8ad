// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../labelTable'

export const labels: LabelTable = {
  language: 'zh-TW',
  own: {
    'chrome-desktop.camera': '攝影機',
    'chrome-desktop.microphone': '麥克風',
    'firefox-desktop.promptAllow': '允許',
    'firefox-desktop.stateBlockedTemporarily': '暫時封鎖',
    'firefox-desktop.permissionUseCamera': '使用攝影機',
    'firefox-desktop.permissionUseMicrophone': '使用麥克風',
  },
  english: {
    'apple-current.iosApps': 'Apps',
  },
}
