// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'Podczas używania aplikacji',
    'android.promptOnlyThisTime': 'Tylko tym razem',
    'android.permissionManager': 'Menedżer uprawnień',
    'android.appPermissions': 'Uprawnienia aplikacji',
    'android.settingAllowWhileUsing': 'Zezwalaj tylko podczas używania aplikacji',
    'android.cameraToggleTitle': 'Dostęp do aparatu',
    'android.micToggleTitle': 'Dostęp do mikrofonu',
    'android.appPermissionsBreadcrumb': 'Aplikacje',
    'android.settings': 'Ustawienia',
    'android.camera': 'Aparat',
    'android.microphone': 'Mikrofon',
    'android.permissions': 'Uprawnienia',
    'android.securityPrivacy': 'Bezpieczeństwo i prywatność',
    'android.cameraTile': 'Dostęp do aparatu',
    'android.micTile': 'Dostęp do mikrofonu',
    'android.privacy': 'Prywatność',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
