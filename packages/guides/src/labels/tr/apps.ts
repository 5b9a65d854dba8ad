// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ayarlar',
    'ios.camera': 'Kamera',
    'ios.microphone': 'Mikrofon',
    'android.appPermissions': 'Uygulama izinleri',
    'android.settingAllowWhileUsing': 'Yalnızca uygulama kullanılırken izin ver',
    'android.appPermissionsBreadcrumb': 'Uygulamalar',
    'android.settings': 'Ayarlar',
    'android.camera': 'Kamera',
    'android.microphone': 'Mikrofon',
    'android.permissions': 'İzinler',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
