// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Zezwalaj podczas odwiedzania witryny',
    'chrome-desktop.promptAllowLegacy': 'Zezwalaj',
    'chrome-desktop.promptBlockLegacy': 'Blokuj',
    'chrome-desktop.camera': 'Kamera',
    'chrome-desktop.microphone': 'Mikrofon',
    'chrome-desktop.siteSettings': 'Ustawienia witryn',
    'chrome-desktop.settings': 'Ustawienia',
    'chrome-desktop.valueAllow': 'Zezwalaj',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
