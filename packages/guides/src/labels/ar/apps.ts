// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'الإعدادات',
    'ios.camera': 'الكاميرا',
    'ios.microphone': 'الميكروفون',
    'android.appPermissions': 'أذونات التطبيقات',
    'android.settingAllowWhileUsing': 'السماح عند استخدام التطبيق فقط',
    'android.appPermissionsBreadcrumb': 'تطبيقات',
    'android.settings': 'الإعدادات',
    'android.camera': 'الكاميرا',
    'android.microphone': 'الميكروفون',
    'android.permissions': 'الأذونات',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
