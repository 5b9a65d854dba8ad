// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': '造訪這個網站時允許',
    'chrome-desktop.promptAllowLegacy': '允許',
    'chrome-desktop.promptBlockLegacy': '封鎖',
    'chrome-desktop.camera': '攝影機',
    'chrome-desktop.microphone': '麥克風',
    'chrome-desktop.siteSettings': '網站設定',
    'chrome-desktop.settings': '設定',
    'chrome-desktop.valueAllow': '允許',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
