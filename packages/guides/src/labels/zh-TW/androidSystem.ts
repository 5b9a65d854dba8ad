// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': '使用應用程式時',
    'android.promptOnlyThisTime': '僅允許這一次',
    'android.permissionManager': '權限管理員',
    'android.appPermissions': '應用程式權限',
    'android.settingAllowWhileUsing': '僅在使用該應用程式時允許',
    'android.cameraToggleTitle': '相機存取權',
    'android.micToggleTitle': '麥克風存取權',
    'android.appPermissionsBreadcrumb': '應用程式',
    'android.settings': '設定',
    'android.camera': '相機',
    'android.microphone': '麥克風',
    'android.permissions': '權限',
    'android.securityPrivacy': '安全性與隱私權',
    'android.cameraTile': '相機存取權',
    'android.micTile': '麥克風存取權',
    'android.privacy': '隱私權',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
