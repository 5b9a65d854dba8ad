// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': "Lorsque vous utilisez l'appli",
    'android.promptOnlyThisTime': 'Uniquement cette fois-ci',
    'android.permissionManager': "Gestionnaire d'autorisations",
    'android.appPermissions': 'Autorisations des applications',
    'android.settingAllowWhileUsing': "Autoriser seulement si l'appli est utilisée",
    'android.cameraToggleTitle': 'Accès à la caméra',
    'android.micToggleTitle': 'Accès au micro',
    'android.appPermissionsBreadcrumb': 'Applications',
    'android.settings': 'Paramètres',
    'android.camera': 'Caméra',
    'android.microphone': 'Micro',
    'android.permissions': 'Autorisations',
    'android.securityPrivacy': 'Sécurité et confidentialité',
    'android.cameraTile': 'Accès à la caméra',
    'android.micTile': 'Accès au micro',
    'android.privacy': 'Confidentialité',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
