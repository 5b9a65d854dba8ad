// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Toestaan tijdens websitebezoek',
    'chrome-desktop.promptAllowLegacy': 'Toestaan',
    'chrome-desktop.promptBlockLegacy': 'Blokkeren',
    'chrome-desktop.camera': 'Camera',
    'chrome-desktop.microphone': 'Microfoon',
    'chrome-desktop.siteSettings': 'Site-instellingen',
    'chrome-desktop.settings': 'Instellingen',
    'chrome-desktop.valueAllow': 'Toestaan',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
