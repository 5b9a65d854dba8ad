// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Cài đặt',
    'ios.camera': 'Camera',
    'ios.microphone': 'Micrô',
    'android.appPermissions': 'Quyền ứng dụng',
    'android.settingAllowWhileUsing': 'Chỉ cho phép khi dùng ứng dụng',
    'android.appPermissionsBreadcrumb': 'Ứng dụng',
    'android.settings': 'Cài đặt',
    'android.camera': 'Máy ảnh',
    'android.microphone': 'Micrô',
    'android.permissions': 'Quyền truy cập',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
