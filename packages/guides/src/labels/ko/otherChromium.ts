// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': '사이트에 있는 동안 허용',
    'chrome-desktop.promptAllowLegacy': '허용',
    'chrome-desktop.promptBlockLegacy': '차단',
    'chrome-desktop.camera': '카메라',
    'chrome-desktop.microphone': '마이크',
    'chrome-desktop.siteSettings': '사이트 설정',
    'chrome-desktop.settings': '설정',
    'chrome-desktop.valueAllow': '허용',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
