// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Cho phép mỗi khi truy cập trang web',
    'chrome-desktop.promptAllowLegacy': 'Cho phép',
    'chrome-desktop.promptBlockLegacy': 'Chặn',
    'chrome-desktop.camera': 'Camera',
    'chrome-desktop.microphone': 'Micrô',
    'chrome-desktop.siteSettings': 'Cài đặt trang web',
    'chrome-desktop.settings': 'Cài đặt',
    'chrome-desktop.valueAllow': 'Cho phép',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
