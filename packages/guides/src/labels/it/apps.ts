// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Impostazioni',
    'ios.camera': 'Fotocamera',
    'ios.microphone': 'Microfono',
    'android.appPermissions': 'Autorizzazioni app',
    'android.settingAllowWhileUsing': "Consenti solo mentre l'app è in uso",
    'android.appPermissionsBreadcrumb': 'App',
    'android.settings': 'Impostazioni',
    'android.camera': 'Fotocamera',
    'android.microphone': 'Microfono',
    'android.permissions': 'Autorizzazioni',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
