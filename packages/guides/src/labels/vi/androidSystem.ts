// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'Trong khi dùng ứng dụng',
    'android.promptOnlyThisTime': 'Chỉ lần này',
    'android.permissionManager': 'Trình quản lý quyền',
    'android.appPermissions': 'Quyền ứng dụng',
    'android.settingAllowWhileUsing': 'Chỉ cho phép khi dùng ứng dụng',
    'android.cameraToggleTitle': 'Quyền truy cập máy ảnh',
    'android.micToggleTitle': 'Quyền truy cập micrô',
    'android.appPermissionsBreadcrumb': 'Ứng dụng',
    'android.settings': 'Cài đặt',
    'android.camera': 'Máy ảnh',
    'android.microphone': 'Micrô',
    'android.permissions': 'Quyền truy cập',
    'android.securityPrivacy': 'Bảo mật và quyền riêng tư',
    'android.cameraTile': 'Quyền truy cập máy ảnh',
    'android.micTile': 'Quyền truy cập micrô',
    'android.privacy': 'Quyền riêng tư',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
