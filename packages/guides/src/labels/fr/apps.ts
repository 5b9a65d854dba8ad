// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Réglages',
    'ios.camera': 'Appareil photo',
    'ios.microphone': 'Microphone',
    'android.appPermissions': 'Autorisations des applications',
    'android.settingAllowWhileUsing': "Autoriser seulement si l'appli est utilisée",
    'android.appPermissionsBreadcrumb': 'Applications',
    'android.settings': 'Paramètres',
    'android.camera': 'Caméra',
    'android.microphone': 'Micro',
    'android.permissions': 'Autorisations',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
