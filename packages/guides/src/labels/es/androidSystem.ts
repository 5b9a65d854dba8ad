// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'Mientras se usa la aplicación',
    'android.promptOnlyThisTime': 'Solo esta vez',
    'android.permissionManager': 'Gestor de permisos',
    'android.appPermissions': 'Permisos de aplicaciones',
    'android.settingAllowWhileUsing': 'Permitir solo mientras se usa la aplicación',
    'android.cameraToggleTitle': 'Acceso a la cámara',
    'android.micToggleTitle': 'Acceso al micrófono',
    'android.appPermissionsBreadcrumb': 'Aplicaciones',
    'android.settings': 'Ajustes',
    'android.camera': 'Cámara',
    'android.microphone': 'Micrófono',
    'android.permissions': 'Permisos',
    'android.securityPrivacy': 'Seguridad y privacidad',
    'android.cameraTile': 'Acceso a la cámara',
    'android.micTile': 'Acceso al micrófono',
    'android.privacy': 'Privacidad',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
