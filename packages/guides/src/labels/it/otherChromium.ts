// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Consenti durante la visita al sito',
    'chrome-desktop.promptAllowLegacy': 'Consenti',
    'chrome-desktop.promptBlockLegacy': 'Blocca',
    'chrome-desktop.camera': 'Videocamera',
    'chrome-desktop.microphone': 'Microfono',
    'chrome-desktop.siteSettings': 'Impostazioni sito',
    'chrome-desktop.settings': 'Impostazioni',
    'chrome-desktop.valueAllow': 'Consenti',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
