// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'רק בזמן הביקור באתר',
    'chrome-desktop.promptAllowLegacy': 'זה בסדר',
    'chrome-desktop.promptBlockLegacy': 'חסימה',
    'chrome-desktop.camera': 'מצלמה',
    'chrome-desktop.microphone': 'מיקרופון',
    'chrome-desktop.siteSettings': 'הגדרות לאתרים',
    'chrome-desktop.settings': 'הגדרות',
    'chrome-desktop.valueAllow': 'זה בסדר',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
