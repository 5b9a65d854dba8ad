// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': '앱 사용 중에만 허용',
    'android.promptOnlyThisTime': '이번만 허용',
    'android.permissionManager': '권한 관리자',
    'android.appPermissions': '앱 권한',
    'android.settingAllowWhileUsing': '앱 사용 중에만 허용',
    'android.cameraToggleTitle': '카메라 액세스',
    'android.micToggleTitle': '마이크 액세스',
    'android.appPermissionsBreadcrumb': '앱',
    'android.settings': '설정',
    'android.camera': '카메라',
    'android.microphone': '마이크',
    'android.permissions': '권한',
    'android.securityPrivacy': '보안 및 개인 정보 보호',
    'android.cameraTile': '카메라 액세스',
    'android.micTile': '마이크 액세스',
    'android.privacy': '개인 정보 보호',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
