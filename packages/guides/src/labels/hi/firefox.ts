// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'अनुमति दें',
    'firefox-desktop.stateBlockedTemporarily': 'अस्थायी रूप से अवरुद्ध',
    'firefox-desktop.permissionUseCamera': 'कैमरे का उपयोग करें',
    'firefox-desktop.permissionUseMicrophone': 'माइक्रोफ़ोन का उपयोग करें',
  },
  english: {},
}
