// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Beim Besuch der Website erlauben',
    'chrome-desktop.promptAllowLegacy': 'Zulassen',
    'chrome-desktop.promptBlockLegacy': 'Blockieren',
    'chrome-desktop.camera': 'Kamera',
    'chrome-desktop.microphone': 'Mikrofon',
    'chrome-desktop.siteSettings': 'Website-Einstellungen',
    'chrome-desktop.settings': 'Einstellungen',
    'chrome-desktop.valueAllow': 'Zulassen',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
