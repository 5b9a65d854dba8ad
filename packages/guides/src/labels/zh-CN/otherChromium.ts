// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': '在访问期间允许',
    'chrome-desktop.promptAllowLegacy': '允许',
    'chrome-desktop.promptBlockLegacy': '屏蔽',
    'chrome-desktop.camera': '摄像头',
    'chrome-desktop.microphone': '麦克风',
    'chrome-desktop.siteSettings': '网站设置',
    'chrome-desktop.settings': '设置',
    'chrome-desktop.valueAllow': '允许',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
