// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Параметри',
    'ios.camera': 'Камера',
    'ios.microphone': 'Мікрофон',
    'android.appPermissions': 'Дозволи додатка',
    'android.settingAllowWhileUsing': 'Дозволяти, лише коли додаток використовується',
    'android.appPermissionsBreadcrumb': 'Додатки',
    'android.settings': 'Налаштування',
    'android.camera': 'Камера',
    'android.microphone': 'Мікрофон',
    'android.permissions': 'Дозволи',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
