// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ajustes',
    'ios.camera': 'Cámara',
    'ios.microphone': 'Micrófono',
    'android.appPermissions': 'Permisos de aplicaciones',
    'android.settingAllowWhileUsing': 'Permitir solo mientras se usa la aplicación',
    'android.appPermissionsBreadcrumb': 'Aplicaciones',
    'android.settings': 'Ajustes',
    'android.camera': 'Cámara',
    'android.microphone': 'Micrófono',
    'android.permissions': 'Permisos',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
