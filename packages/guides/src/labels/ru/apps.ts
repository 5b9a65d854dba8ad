// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Настройки',
    'ios.camera': 'Камера',
    'ios.microphone': 'Микрофон',
    'android.appPermissions': 'Разрешения приложений',
    'android.settingAllowWhileUsing': 'Разрешить только во время использования приложения',
    'android.appPermissionsBreadcrumb': 'Приложения',
    'android.settings': 'Настройки',
    'android.camera': 'Камера',
    'android.microphone': 'Микрофон',
    'android.permissions': 'Разрешения',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
