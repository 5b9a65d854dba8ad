// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '设置',
    'ios.camera': '相机',
    'ios.microphone': '麦克风',
    'android.appPermissions': '应用权限',
    'android.settingAllowWhileUsing': '仅在使用该应用时允许',
    'android.appPermissionsBreadcrumb': '应用',
    'android.settings': '设置',
    'android.camera': '相机',
    'android.microphone': '麦克风',
    'android.permissions': '权限',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
