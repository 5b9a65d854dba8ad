// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'السماح أثناء زيارة الموقع الإلكتروني',
    'chrome-desktop.promptAllowLegacy': 'سماح',
    'chrome-desktop.promptBlockLegacy': 'حظر',
    'chrome-desktop.camera': 'الكاميرا',
    'chrome-desktop.microphone': 'الميكروفون',
    'chrome-desktop.siteSettings': 'إعدادات الموقع الإلكتروني',
    'chrome-desktop.settings': 'الإعدادات',
    'chrome-desktop.valueAllow': 'سماح',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
