// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'Uygulamayı kullanırken',
    'android.promptOnlyThisTime': 'Yalnız bu sefer',
    'android.permissionManager': 'İzin yöneticisi',
    'android.appPermissions': 'Uygulama izinleri',
    'android.settingAllowWhileUsing': 'Yalnızca uygulama kullanılırken izin ver',
    'android.cameraToggleTitle': 'Kamera erişimi',
    'android.micToggleTitle': 'Mikrofon erişimi',
    'android.appPermissionsBreadcrumb': 'Uygulamalar',
    'android.settings': 'Ayarlar',
    'android.camera': 'Kamera',
    'android.microphone': 'Mikrofon',
    'android.permissions': 'İzinler',
    'android.securityPrivacy': 'Güvenlik ve gizlilik',
    'android.cameraTile': 'Kamera erişimi',
    'android.micTile': 'Mikrofon erişimi',
    'android.privacy': 'Gizlilik',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
