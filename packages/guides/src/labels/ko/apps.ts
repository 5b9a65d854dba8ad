// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '설정',
    'ios.camera': '카메라',
    'ios.microphone': '마이크',
    'android.appPermissions': '앱 권한',
    'android.settingAllowWhileUsing': '앱 사용 중에만 허용',
    'android.appPermissionsBreadcrumb': '앱',
    'android.settings': '설정',
    'android.camera': '카메라',
    'android.microphone': '마이크',
    'android.permissions': '권한',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
