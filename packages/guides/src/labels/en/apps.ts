// Made by scripts/labels.mjs of terms/en.json: what platforms/apps.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'ios.settings': 'Settings',
  'ios.camera': 'Camera',
  'ios.microphone': 'Microphone',
  'android.appPermissions': 'App permissions',
  'android.settingAllowWhileUsing': 'Allow only while using the app',
  'android.appPermissionsBreadcrumb': 'Apps',
  'android.settings': 'Settings',
  'android.camera': 'Camera',
  'android.microphone': 'Microphone',
  'android.permissions': 'Permissions',
  'apple-current.iosApps': 'Apps',
  'in-app.openInBrowser': 'Open in browser',
  'in-app.openInExternalBrowser': 'Open in external browser',
  'in-app.openInBrowserWeChat': 'Open in browser',
}
