// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Дозволити під час відвідування сайту',
    'chrome-desktop.promptAllowLegacy': 'Дозволити',
    'chrome-desktop.promptBlockLegacy': 'Блокувати',
    'chrome-desktop.camera': 'Камера',
    'chrome-desktop.microphone': 'Мікрофон',
    'chrome-desktop.siteSettings': 'Налаштування сайтів',
    'chrome-desktop.settings': 'Налаштування',
    'chrome-desktop.valueAllow': 'Дозволити',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
