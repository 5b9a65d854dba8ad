// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ajustes',
    'ios.camera': 'Câmera',
    'ios.microphone': 'Microfone',
    'android.appPermissions': 'Permissões do app',
    'android.settingAllowWhileUsing': 'Permitir durante o uso do app',
    'android.appPermissionsBreadcrumb': 'Apps',
    'android.settings': 'Configurações',
    'android.camera': 'Câmera',
    'android.microphone': 'Microfone',
    'android.permissions': 'Permissões',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
