// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'الإعدادات',
    'ios.privacy15': 'الخصوصية',
    'ios.camera': 'الكاميرا',
    'ios.microphone': 'الميكروفون',
    'ios.screenTime': 'مدة استخدام الجهاز',
    'ios.contentPrivacyRestrictions': 'قيود المحتوى والخصوصية',
    'ios.allowChanges': 'السماح بالتغييرات',
    'ios.dontAllowChanges': 'عدم السماح بالتغييرات',
    'ios.dontAllow': 'عدم السماح',
    'ios.allow': 'السماح',
    'ios.general': 'عام',
    'ios.vpnDeviceManagement': '‏VPN وإدارة الجهاز',
    'ios.allowedApps': 'التطبيقات المسموح بها',
    'apple-current.iosPrivacySecurity': 'الخصوصية والأمن',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
