// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'Durante o uso do app',
    'android.promptOnlyThisTime': 'Apenas esta vez',
    'android.permissionManager': 'Gestão de permissões',
    'android.appPermissions': 'Permissões do app',
    'android.settingAllowWhileUsing': 'Permitir durante o uso do app',
    'android.cameraToggleTitle': 'Acesso à câmera',
    'android.micToggleTitle': 'Acesso ao microfone',
    'android.appPermissionsBreadcrumb': 'Apps',
    'android.settings': 'Configurações',
    'android.camera': 'Câmera',
    'android.microphone': 'Microfone',
    'android.permissions': 'Permissões',
    'android.securityPrivacy': 'Segurança e privacidade',
    'android.cameraTile': 'Acesso à câmera',
    'android.micTile': 'Acesso ao microfone',
    'android.privacy': 'Privacidade',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
