// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'לאפשר',
    'firefox-desktop.stateBlockedTemporarily': 'חסום באופן זמני',
    'firefox-desktop.permissionUseCamera': 'שימוש במצלמה',
    'firefox-desktop.permissionUseMicrophone': 'שימוש במיקרופון',
  },
  english: {},
}
