// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'اسمح',
    'firefox-desktop.promptBlock': 'احجبه',
    'firefox-desktop.stateBlocked': 'محجوب',
    'firefox-desktop.stateBlockedTemporarily': 'محجوب مؤقتًا',
    'firefox-desktop.permissionUseCamera': 'استخدام الكمرة',
    'firefox-desktop.permissionUseMicrophone': 'استخدام الميكروفون',
    'firefox-desktop.permissionsFor': 'تصاريح { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'الخصوصية و الأمان',
    'firefox-desktop.prefsPermissions': 'الأذونات',
    'firefox-desktop.prefsCamera': 'الكاميرا',
    'firefox-desktop.prefsMicrophone': 'الميكروفون',
    'firefox-desktop.prefsRemoveWebsite': 'احذف موقع الوِب',
    'firefox-desktop.prefsSaveChanges': 'احفظ التغييرات',
    'firefox-desktop.prefsBlockNewCamera': 'احجب الطلبات الجديدة التي تطلب استخدام الكمرة',
    'firefox-desktop.prefsBlockNewMicrophone': 'احجب الطلبات الجديدة التي تطلب استخدام الميكروفون',
    'firefox-desktop.menuSettings': 'الإعدادات',
  },
  english: {},
}
