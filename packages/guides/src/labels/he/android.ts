// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'זה בסדר',
    'chrome-desktop.promptBlockLegacy': 'חסימה',
    'chrome-android.promptAllowWhileVisiting': 'רק בזמן הביקור באתר',
    'chrome-android.promptAllowThisTime': 'לאפשר הפעם',
    'chrome-android.promptNeverAllow': 'אף פעם לא לאפשר',
    'chrome-android.camera': 'מצלמה',
    'chrome-android.microphone': 'מיקרופון',
    'chrome-android.siteSettings': 'הגדרות לאתרים',
    'chrome-android.resetPermissions': 'איפוס ההרשאות',
    'chrome-android.permissionsHeading': 'הרשאות',
    'chrome-android.settings': 'הגדרות',
    'android.promptWhileUsingApp': 'בזמן השימוש באפליקציה',
    'android.promptOnlyThisTime': 'רק הפעם',
    'android.promptDontAllow': 'אין אישור',
    'android.settings': 'הגדרות',
    'android.camera': 'מצלמה',
    'android.microphone': 'מיקרופון',
  },
  english: {
    'firefox-android.allow': 'Allow',
    'firefox-android.dontAllow': 'Don’t allow',
    'firefox-android.askToAllow': 'Ask to allow',
    'duckduckgo-android.permissions': 'Permissions',
    'duckduckgo-android.sitePermissions': 'Site Permissions',
    'duckduckgo-android.manageSites': 'Manage Sites',
    'duckduckgo-android.camera': 'Camera',
    'duckduckgo-android.microphone': 'Microphone',
    'duckduckgo-android.allow': 'Allow',
    'samsung.sitesAndDownloads': 'Sites and downloads',
    'samsung.sitePermissions': 'Site permissions',
  },
}
