// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'أثناء استخدام التطبيق',
    'android.promptOnlyThisTime': 'هذه المرّة فقط',
    'android.permissionManager': 'إدارة الأذونات',
    'android.appPermissions': 'أذونات التطبيقات',
    'android.settingAllowWhileUsing': 'السماح عند استخدام التطبيق فقط',
    'android.cameraToggleTitle': 'الوصول إلى الكاميرا',
    'android.micToggleTitle': 'الوصول إلى الميكروفون',
    'android.appPermissionsBreadcrumb': 'تطبيقات',
    'android.settings': 'الإعدادات',
    'android.camera': 'الكاميرا',
    'android.microphone': 'الميكروفون',
    'android.permissions': 'الأذونات',
    'android.securityPrivacy': 'الأمان والخصوصية',
    'android.cameraTile': 'الوصول إلى الكاميرا',
    'android.micTile': 'الوصول إلى الميكروفون',
    'android.privacy': 'الخصوصية',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
