// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '設定',
    'ios.privacy15': 'プライバシー',
    'ios.camera': 'カメラ',
    'ios.microphone': 'マイク',
    'ios.screenTime': 'スクリーンタイム',
    'ios.contentPrivacyRestrictions': 'コンテンツとプライバシーの制限',
    'ios.allowChanges': '変更を許可',
    'ios.dontAllowChanges': '変更を許可しない',
    'ios.dontAllow': '許可しない',
    'ios.allow': '許可',
    'ios.general': '一般',
    'ios.vpnDeviceManagement': 'VPNとデバイス管理',
    'ios.allowedApps': '許可されたApp',
    'apple-current.iosPrivacySecurity': 'プライバシーとセキュリティ',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
