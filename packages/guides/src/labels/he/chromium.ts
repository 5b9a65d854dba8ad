// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'רק בזמן הביקור באתר',
    'chrome-desktop.promptAllowThisTime': 'לאפשר הפעם',
    'chrome-desktop.promptNeverAllow': 'אף פעם לא לאפשר',
    'chrome-desktop.promptAllowLegacy': 'זה בסדר',
    'chrome-desktop.promptBlockLegacy': 'חסימה',
    'chrome-desktop.quietUseMicrophone': 'להשתמש במיקרופון?',
    'chrome-desktop.quietUseCamera': 'להשתמש במצלמה?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'להשתמש במצלמה ובמיקרופון?',
    'chrome-desktop.camera': 'מצלמה',
    'chrome-desktop.microphone': 'מיקרופון',
    'chrome-desktop.siteSettings': 'הגדרות לאתרים',
    'chrome-desktop.automaticallyBlocked': 'נחסמה אוטומטית',
    'chrome-desktop.blockedByAdministrator': 'נחסמה על-ידי מנהל המערכת',
    'chrome-desktop.bannerSystemSettingsLink': 'הגדרות המערכת',
    'chrome-desktop.settings': 'הגדרות',
    'chrome-desktop.privacyAndSecurity': 'פרטיות ואבטחה',
    'chrome-desktop.siteSettingsPage': 'הגדרות לאתרים',
    'chrome-desktop.valueAllow': 'זה בסדר',
    'chrome-desktop.sitesCanAskCamera': 'אתרים יכולים לבקש הרשאה להשתמש במצלמה',
    'chrome-desktop.listNotAllowedCamera': 'לא מורשים להשתמש במצלמה',
    'chrome-desktop.sitesCanAskMicrophone': 'אתרים יכולים לבקש הרשאה להשתמש במיקרופון',
    'chrome-desktop.listNotAllowedMicrophone': 'לא מורשים להשתמש במיקרופון',
    'chrome-desktop.resetPermission': 'איפוס ההרשאה',
    'chrome-desktop.resetPermissions': 'איפוס ההרשאות',
  },
  english: {},
}
