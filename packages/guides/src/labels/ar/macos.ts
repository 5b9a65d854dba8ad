// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'الإعدادات',
    'ios.allow': 'السماح',
    'ios.general': 'عام',
    'macos.systemPreferences12': 'تفضيلات النظام',
    'macos.microphone': 'الميكروفون',
    'macos.camera': 'الكاميرا',
    'macos.quitAndReopen': 'الإنهاء وإعادة الفتح',
    'macos.tccAllow': 'موافق',
    'macos.tccDontAllow': 'عدم السماح',
    'macos.securityPrivacy12': 'الأمن والخصوصية',
    'macos.privacy12': 'الخصوصية',
    'macos.screenTime': 'مدة استخدام الجهاز',
    'macos.contentPrivacy': 'المحتوى والخصوصية',
    'apple-current.macSystemSettings': 'إعدادات النظام',
    'apple-current.macPrivacySecurity': 'الخصوصية والأمن',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
