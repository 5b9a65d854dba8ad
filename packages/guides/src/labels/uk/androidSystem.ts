// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'Коли додаток використовується',
    'android.promptOnlyThisTime': 'Лише цього разу',
    'android.permissionManager': 'Менеджер дозволів',
    'android.appPermissions': 'Дозволи додатка',
    'android.settingAllowWhileUsing': 'Дозволяти, лише коли додаток використовується',
    'android.cameraToggleTitle': 'Доступ до камери',
    'android.micToggleTitle': 'Доступ до мікрофона',
    'android.appPermissionsBreadcrumb': 'Додатки',
    'android.settings': 'Налаштування',
    'android.camera': 'Камера',
    'android.microphone': 'Мікрофон',
    'android.permissions': 'Дозволи',
    'android.securityPrivacy': 'Безпека й конфіденційність',
    'android.cameraTile': 'Доступ до камери',
    'android.micTile': 'Доступ до мікрофона',
    'android.privacy': 'Конфіденційність',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
