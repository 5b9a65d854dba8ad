// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': '允许',
    'firefox-desktop.promptBlock': '阻止',
    'firefox-desktop.stateBlocked': '已阻止',
    'firefox-desktop.stateBlockedTemporarily': '已临时阻止',
    'firefox-desktop.permissionUseCamera': '使用摄像头',
    'firefox-desktop.permissionUseMicrophone': '使用麦克风',
    'firefox-desktop.permissionsFor': '权限：{ $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': '隐私与安全',
    'firefox-desktop.prefsPermissions': '权限',
    'firefox-desktop.prefsCamera': '摄像头',
    'firefox-desktop.prefsMicrophone': '麦克风',
    'firefox-desktop.prefsRemoveWebsite': '移除网站',
    'firefox-desktop.prefsSaveChanges': '保存更改',
    'firefox-desktop.prefsBlockNewCamera': '禁止新的操控摄像头请求',
    'firefox-desktop.prefsBlockNewMicrophone': '禁止新的操控麦克风请求',
    'firefox-desktop.menuSettings': '设置',
  },
  english: {},
}
