// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '設定',
    'ios.privacy15': '隱私權',
    'ios.camera': '相機',
    'ios.microphone': '麥克風',
    'ios.screenTime': '螢幕使用時間',
    'ios.contentPrivacyRestrictions': '內容與隱私權限制',
    'ios.allowChanges': '允許變更',
    'ios.dontAllowChanges': '不允許變更',
    'ios.dontAllow': '不允許',
    'ios.allow': '允許',
    'ios.general': '一般',
    'ios.vpnDeviceManagement': 'VPN與裝置管理',
    'ios.allowedApps': '允許的App',
    'apple-current.iosPrivacySecurity': '隱私權與安全性',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
