// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '설정',
    'ios.privacy15': '개인 정보 보호',
    'ios.camera': '카메라',
    'ios.microphone': '마이크',
    'ios.screenTime': '스크린 타임',
    'ios.contentPrivacyRestrictions': '콘텐츠 및 개인 정보 보호 제한',
    'ios.allowChanges': '변경 허용',
    'ios.dontAllowChanges': '변경 허용 안 함',
    'ios.dontAllow': '허용 안 함',
    'ios.allow': '허용',
    'ios.general': '일반',
    'ios.vpnDeviceManagement': 'VPN 및 기기 관리',
    'ios.allowedApps': '허용된 앱',
    'apple-current.iosPrivacySecurity': '개인정보 보호 및 보안',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
