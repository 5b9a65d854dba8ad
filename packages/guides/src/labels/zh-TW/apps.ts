// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '設定',
    'ios.camera': '相機',
    'ios.microphone': '麥克風',
    'android.appPermissions': '應用程式權限',
    'android.settingAllowWhileUsing': '僅在使用該應用程式時允許',
    'android.appPermissionsBreadcrumb': '應用程式',
    'android.settings': '設定',
    'android.camera': '相機',
    'android.microphone': '麥克風',
    'android.permissions': '權限',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
