// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'اسمح',
    'firefox-desktop.stateBlockedTemporarily': 'محجوب مؤقتًا',
    'firefox-desktop.permissionUseCamera': 'استخدام الكمرة',
    'firefox-desktop.permissionUseMicrophone': 'استخدام الميكروفون',
  },
  english: {},
}
