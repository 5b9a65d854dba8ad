// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'Bei Nutzung der App',
    'android.promptOnlyThisTime': 'Nur dieses Mal',
    'android.permissionManager': 'Berechti­gungsmanager',
    'android.appPermissions': 'App-Berech­tigungen',
    'android.settingAllowWhileUsing': 'Zugriff nur während der Nutzung der App zulassen',
    'android.cameraToggleTitle': 'Kamerazugriff',
    'android.micToggleTitle': 'Mikrofonzugriff',
    'android.appPermissionsBreadcrumb': 'Apps',
    'android.settings': 'Einstellungen',
    'android.camera': 'Kamera',
    'android.microphone': 'Mikrofon',
    'android.permissions': 'Berechtigungen',
    'android.securityPrivacy': 'Datenschutz & Sicherheit',
    'android.cameraTile': 'Kamerazugriff',
    'android.micTile': 'Mikrofonzugriff',
    'android.privacy': 'Datenschutz',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
