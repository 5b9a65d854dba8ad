// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'سماح',
    'chrome-desktop.promptBlockLegacy': 'حظر',
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
  english: {
    'firefox-android.askToAllow': 'Ask to allow',
    'duckduckgo-android.permissions': 'Permissions',
    'duckduckgo-android.sitePermissions': 'Site Permissions',
    'duckduckgo-android.manageSites': 'Manage Sites',
    'duckduckgo-android.camera': 'Camera',
    'duckduckgo-android.microphone': 'Microphone',
    'duckduckgo-android.allow': 'Allow',
    'samsung.sitesAndDownloads': 'Sites and downloads',
    'samsung.sitePermissions': 'Site permissions',
  },
}
