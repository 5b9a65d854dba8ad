// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': '允許',
    'firefox-desktop.promptBlock': '封鎖',
    'firefox-desktop.stateBlocked': '已封鎖',
    'firefox-desktop.stateBlockedTemporarily': '暫時封鎖',
    'firefox-desktop.permissionUseCamera': '使用攝影機',
    'firefox-desktop.permissionUseMicrophone': '使用麥克風',
    'firefox-desktop.permissionsFor': '{ $host } 的權限設定',
    'firefox-desktop.prefsPrivacyAndSecurity': '隱私權與安全性',
    'firefox-desktop.prefsPermissions': '權限',
    'firefox-desktop.prefsCamera': '攝影機',
    'firefox-desktop.prefsMicrophone': '麥克風',
    'firefox-desktop.prefsRemoveWebsite': '移除網站',
    'firefox-desktop.prefsSaveChanges': '儲存變更',
    'firefox-desktop.prefsBlockNewCamera': '封鎖新網站使用您攝影機的請求',
    'firefox-desktop.prefsBlockNewMicrophone': '封鎖新網站使用您麥克風的請求',
    'firefox-desktop.menuSettings': '設定',
  },
  english: {},
}
