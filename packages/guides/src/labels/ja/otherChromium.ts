// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'サイトへのアクセス時は許可',
    'chrome-desktop.promptAllowLegacy': '許可する',
    'chrome-desktop.promptBlockLegacy': 'ブロック',
    'chrome-desktop.camera': 'カメラ',
    'chrome-desktop.microphone': 'マイク',
    'chrome-desktop.siteSettings': 'サイトの設定',
    'chrome-desktop.settings': '設定',
    'chrome-desktop.valueAllow': '許可する',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
