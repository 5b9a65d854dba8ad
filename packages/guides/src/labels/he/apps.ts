// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'הגדרות',
    'ios.camera': 'מצלמה',
    'ios.microphone': 'מיקרופון',
    'android.appPermissions': 'הרשאות לאפליקציות',
    'android.settingAllowWhileUsing': 'רק כשהאפליקציה בשימוש',
    'android.appPermissionsBreadcrumb': 'אפליקציות',
    'android.settings': 'הגדרות',
    'android.camera': 'מצלמה',
    'android.microphone': 'מיקרופון',
    'android.permissions': 'הרשאות',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
