// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '設定',
    'ios.camera': 'カメラ',
    'ios.microphone': 'マイク',
    'android.appPermissions': 'アプリの権限',
    'android.settingAllowWhileUsing': 'アプリの使用中のみ許可',
    'android.appPermissionsBreadcrumb': 'アプリ',
    'android.settings': '設定',
    'android.camera': 'カメラ',
    'android.microphone': 'マイク',
    'android.permissions': '権限',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
