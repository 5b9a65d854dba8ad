// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ustawienia',
    'ios.camera': 'Aparat',
    'ios.microphone': 'Mikrofon',
    'android.appPermissions': 'Uprawnienia aplikacji',
    'android.settingAllowWhileUsing': 'Zezwalaj tylko podczas używania aplikacji',
    'android.appPermissionsBreadcrumb': 'Aplikacje',
    'android.settings': 'Ustawienia',
    'android.camera': 'Aparat',
    'android.microphone': 'Mikrofon',
    'android.permissions': 'Uprawnienia',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
