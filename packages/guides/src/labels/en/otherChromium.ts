// Made by scripts/labels.mjs of terms/en.json: what platforms/otherChromium.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'chrome-desktop.promptAllowWhileVisiting': 'Allow while visiting the site',
  'chrome-desktop.promptAllowLegacy': 'Allow',
  'chrome-desktop.promptBlockLegacy': 'Block',
  'chrome-desktop.camera': 'Camera',
  'chrome-desktop.microphone': 'Microphone',
  'chrome-desktop.siteSettings': 'Site settings',
  'chrome-desktop.settings': 'Settings',
  'chrome-desktop.valueAllow': 'Allow',
  'edge.permissionsForSite': 'Permissions for this site',
  'edge.privacySearchServices': 'Privacy, search, and services',
  'edge.sitePermissions': 'Site permissions',
  'edge.allPermissions': 'All permissions',
}
