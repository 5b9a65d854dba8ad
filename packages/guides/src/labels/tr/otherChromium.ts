// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Siteyi ziyaret ederken izin ver',
    'chrome-desktop.promptAllowLegacy': 'İzin ver',
    'chrome-desktop.promptBlockLegacy': 'Engelle',
    'chrome-desktop.camera': 'Kamera',
    'chrome-desktop.microphone': 'Mikrofon',
    'chrome-desktop.siteSettings': 'Site ayarları',
    'chrome-desktop.settings': 'Ayarlar',
    'chrome-desktop.valueAllow': 'İzin ver',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
