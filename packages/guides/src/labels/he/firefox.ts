// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'לאפשר',
    'firefox-desktop.promptBlock': 'לחסום',
    'firefox-desktop.stateBlocked': 'חסום',
    'firefox-desktop.stateBlockedTemporarily': 'חסום באופן זמני',
    'firefox-desktop.permissionUseCamera': 'שימוש במצלמה',
    'firefox-desktop.permissionUseMicrophone': 'שימוש במיקרופון',
    'firefox-desktop.permissionsFor': 'הרשאות עבור { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'פרטיות ואבטחה',
    'firefox-desktop.prefsPermissions': 'הרשאות',
    'firefox-desktop.prefsCamera': 'מצלמה',
    'firefox-desktop.prefsMicrophone': 'מיקרופון',
    'firefox-desktop.prefsRemoveWebsite': 'הסרת אתר',
    'firefox-desktop.prefsSaveChanges': 'שמירת שינויים',
    'firefox-desktop.prefsBlockNewCamera': 'חסימת בקשות חדשות לקבלת גישה למצלמה שלך',
    'firefox-desktop.prefsBlockNewMicrophone': 'חסימת בקשות חדשות לקבלת גישה למיקרופון שלך',
    'firefox-desktop.menuSettings': 'הגדרות',
  },
  english: {},
}
