// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Instellingen',
    'ios.camera': 'Camera',
    'ios.microphone': 'Microfoon',
    'android.appPermissions': 'App-rechten',
    'android.settingAllowWhileUsing': 'Toestaan bij gebruik van app',
    'android.appPermissionsBreadcrumb': 'Apps',
    'android.settings': 'Instellingen',
    'android.camera': 'Camera',
    'android.microphone': 'Microfoon',
    'android.permissions': 'Rechten',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
