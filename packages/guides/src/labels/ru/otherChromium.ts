// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Разрешить, когда я на сайте',
    'chrome-desktop.promptAllowLegacy': 'Разрешить',
    'chrome-desktop.promptBlockLegacy': 'Блокировать',
    'chrome-desktop.camera': 'Камера',
    'chrome-desktop.microphone': 'Микрофон',
    'chrome-desktop.siteSettings': 'Настройки сайтов',
    'chrome-desktop.settings': 'Настройки',
    'chrome-desktop.valueAllow': 'Разрешить',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
