// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '设置',
    'ios.privacy15': '隐私',
    'ios.camera': '相机',
    'ios.microphone': '麦克风',
    'ios.screenTime': '屏幕使用时间',
    'ios.contentPrivacyRestrictions': '内容和隐私访问限制',
    'ios.allowChanges': '允许更改',
    'ios.dontAllowChanges': '不允许更改',
    'ios.dontAllow': '不允许',
    'ios.allow': '允许',
    'ios.general': '通用',
    'ios.vpnDeviceManagement': 'VPN与设备管理',
    'ios.allowedApps': '允许的App',
    'apple-current.iosPrivacySecurity': '隐私与安全性',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
