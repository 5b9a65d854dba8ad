// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'アプリの使用時のみ',
    'android.promptOnlyThisTime': '今回のみ',
    'android.permissionManager': '権限マネージャ',
    'android.appPermissions': 'アプリの権限',
    'android.settingAllowWhileUsing': 'アプリの使用中のみ許可',
    'android.cameraToggleTitle': 'カメラへのアクセス',
    'android.micToggleTitle': 'マイクへのアクセス',
    'android.appPermissionsBreadcrumb': 'アプリ',
    'android.settings': '設定',
    'android.camera': 'カメラ',
    'android.microphone': 'マイク',
    'android.permissions': '権限',
    'android.securityPrivacy': 'セキュリティとプライバシー',
    'android.cameraTile': 'カメラへのアクセス',
    'android.micTile': 'マイクへのアクセス',
    'android.privacy': 'プライバシー',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
