// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Einstellungen',
    'ios.camera': 'Kamera',
    'ios.microphone': 'Mikrofon',
    'android.appPermissions': 'App-Berech­tigungen',
    'android.settingAllowWhileUsing': 'Zugriff nur während der Nutzung der App zulassen',
    'android.appPermissionsBreadcrumb': 'Apps',
    'android.settings': 'Einstellungen',
    'android.camera': 'Kamera',
    'android.microphone': 'Mikrofon',
    'android.permissions': 'Berechtigungen',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
