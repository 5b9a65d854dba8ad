// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': "Mentre usi l'app",
    'android.promptOnlyThisTime': 'Solo questa volta',
    'android.permissionManager': 'Gestione autorizzazioni',
    'android.appPermissions': 'Autorizzazioni app',
    'android.settingAllowWhileUsing': "Consenti solo mentre l'app è in uso",
    'android.cameraToggleTitle': 'Accesso alla fotocamera',
    'android.micToggleTitle': 'Accesso al microfono',
    'android.appPermissionsBreadcrumb': 'App',
    'android.settings': 'Impostazioni',
    'android.camera': 'Fotocamera',
    'android.microphone': 'Microfono',
    'android.permissions': 'Autorizzazioni',
    'android.securityPrivacy': 'Sicurezza e privacy',
    'android.cameraTile': 'Accesso alla fotocamera',
    'android.micTile': 'Accesso al microfono',
    'android.privacy': 'Privacy',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
