// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-android.promptAllowWhileVisiting': 'السماح أثناء زيارة الموقع الإلكتروني',
    'chrome-android.promptAllowThisTime': 'السماح هذه المرة',
    'chrome-android.promptNeverAllow': 'عدم السماح مطلقًا',
    'chrome-android.camera': 'الكاميرا',
    'chrome-android.microphone': 'الميكروفون',
    'chrome-android.siteSettings': 'إعدادات الموقع الإلكتروني',
    'chrome-android.resetPermissions': 'إعادة ضبط الأذونات',
    'chrome-android.permissionsHeading': 'الأذونات',
    'chrome-android.settings': 'الإعدادات',
    'android.promptWhileUsingApp': 'أثناء استخدام التطبيق',
    'android.promptOnlyThisTime': 'هذه المرّة فقط',
    'android.promptDontAllow': 'عدم السماح',
    'android.settings': 'الإعدادات',
    'android.camera': 'الكاميرا',
    'android.microphone': 'الميكروفون',
    'firefox-android.allow': 'اسمح',
    'firefox-android.dontAllow': 'لا تسمح',
  },
  english: {},
}
