// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Autoriser pendant la visite du site',
    'chrome-desktop.promptAllowLegacy': 'Autoriser',
    'chrome-desktop.promptBlockLegacy': 'Bloquer',
    'chrome-desktop.camera': 'Caméra',
    'chrome-desktop.microphone': 'Micro',
    'chrome-desktop.siteSettings': 'Paramètres des sites',
    'chrome-desktop.settings': 'Paramètres',
    'chrome-desktop.valueAllow': 'Autoriser',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
