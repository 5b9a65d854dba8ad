// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'साइट पर जाने के दौरान अनुमति दें',
    'chrome-desktop.promptAllowLegacy': 'अनुमति दें',
    'chrome-desktop.promptBlockLegacy': 'ब्लॉक करें',
    'chrome-desktop.camera': 'कैमरा',
    'chrome-desktop.microphone': 'माइक्रोफ़ोन',
    'chrome-desktop.siteSettings': 'साइट सेटिंग',
    'chrome-desktop.settings': 'सेटिंग',
    'chrome-desktop.valueAllow': 'अनुमति दें',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
