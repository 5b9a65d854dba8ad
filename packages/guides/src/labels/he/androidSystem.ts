// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'בזמן השימוש באפליקציה',
    'android.promptOnlyThisTime': 'רק הפעם',
    'android.permissionManager': 'מנהל ההרשאות',
    'android.appPermissions': 'הרשאות לאפליקציות',
    'android.settingAllowWhileUsing': 'רק כשהאפליקציה בשימוש',
    'android.cameraToggleTitle': 'גישה למצלמה',
    'android.micToggleTitle': 'גישה למיקרופון',
    'android.appPermissionsBreadcrumb': 'אפליקציות',
    'android.settings': 'הגדרות',
    'android.camera': 'מצלמה',
    'android.microphone': 'מיקרופון',
    'android.permissions': 'הרשאות',
    'android.securityPrivacy': 'אבטחה ופרטיות',
    'android.cameraTile': 'גישה למצלמה',
    'android.micTile': 'גישה למיקרופון',
    'android.privacy': 'פרטיות',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
