// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'Tijdens gebruik van de app',
    'android.promptOnlyThisTime': 'Alleen deze keer',
    'android.permissionManager': 'Rechten­beheer',
    'android.appPermissions': 'App-rechten',
    'android.settingAllowWhileUsing': 'Toestaan bij gebruik van app',
    'android.cameraToggleTitle': 'Cameratoegang',
    'android.micToggleTitle': 'Microfoontoegang',
    'android.appPermissionsBreadcrumb': 'Apps',
    'android.settings': 'Instellingen',
    'android.camera': 'Camera',
    'android.microphone': 'Microfoon',
    'android.permissions': 'Rechten',
    'android.securityPrivacy': 'Beveiliging en privacy',
    'android.cameraTile': 'Cameratoegang',
    'android.micTile': 'Microfoontoegang',
    'android.privacy': 'Privacy',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
