// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'הגדרות',
    'ios.privacy15': 'פרטיות',
    'ios.camera': 'מצלמה',
    'ios.microphone': 'מיקרופון',
    'ios.screenTime': 'זמן מסך',
    'ios.contentPrivacyRestrictions': 'הגבלת תוכן ופרטיות',
    'ios.allowChanges': 'אפשר שינויים',
    'ios.dontAllowChanges': 'אל תאפשר שינויים',
    'ios.dontAllow': 'אל תאפשר',
    'ios.allow': 'אפשר',
    'ios.general': 'כללי',
    'ios.vpnDeviceManagement': 'ניהול התקנים ו-VPN',
    'ios.allowedApps': 'יישומים מותרים',
    'apple-current.iosPrivacySecurity': 'פרטיות ואבטחה',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
