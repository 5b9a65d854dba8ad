// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': '造訪這個網站時允許',
    'chrome-desktop.promptAllowThisTime': '這次允許',
    'chrome-desktop.promptNeverAllow': '一律不允許',
    'chrome-desktop.promptAllowLegacy': '允許',
    'chrome-desktop.promptBlockLegacy': '封鎖',
    'chrome-desktop.quietUseMicrophone': '要使用麥克風嗎？',
    'chrome-desktop.quietUseCamera': '要使用攝影機嗎？',
    'chrome-desktop.quietUseCameraAndMicrophone': '要使用攝影機和麥克風嗎？',
    'chrome-desktop.camera': '攝影機',
    'chrome-desktop.microphone': '麥克風',
    'chrome-desktop.siteSettings': '網站設定',
    'chrome-desktop.automaticallyBlocked': '已自動封鎖',
    'chrome-desktop.blockedByAdministrator': '依據管理員的設定封鎖',
    'chrome-desktop.bannerSystemSettingsLink': '系統設定',
    'chrome-desktop.settings': '設定',
    'chrome-desktop.privacyAndSecurity': '隱私權和安全性',
    'chrome-desktop.siteSettingsPage': '網站設定',
    'chrome-desktop.valueAllow': '允許',
    'chrome-desktop.sitesCanAskCamera': '網站可以要求使用你的攝影機',
    'chrome-desktop.listNotAllowedCamera': '不得使用攝影機',
    'chrome-desktop.sitesCanAskMicrophone': '網站可以要求使用你的麥克風',
    'chrome-desktop.listNotAllowedMicrophone': '不得使用麥克風',
    'chrome-desktop.resetPermission': '重設權限',
    'chrome-desktop.resetPermissions': '重設權限',
  },
  english: {},
}
