// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'अनुमति दें',
    'firefox-desktop.stateBlocked': 'अवरूद्ध',
    'firefox-desktop.stateBlockedTemporarily': 'अस्थायी रूप से अवरुद्ध',
    'firefox-desktop.permissionUseCamera': 'कैमरे का उपयोग करें',
    'firefox-desktop.permissionUseMicrophone': 'माइक्रोफ़ोन का उपयोग करें',
    'firefox-desktop.prefsPrivacyAndSecurity': 'गोपनीयता व सुरक्षा',
    'firefox-desktop.prefsCamera': 'कैमरा',
    'firefox-desktop.prefsMicrophone': 'माइक्रोफोन',
    'firefox-desktop.prefsRemoveWebsite': 'वेबसाइट हटाएँ',
    'firefox-desktop.prefsSaveChanges': 'परिवर्तन सहेजें',
    'firefox-desktop.prefsBlockNewCamera': 'आपके कैमरा का उपयोग करने के लिए आने वाले नए अनुरोधों को अवरूद्ध करें',
    'firefox-desktop.prefsBlockNewMicrophone': 'आपके माइक्रोफोन का उपयोग करने के लिए आने वाले नए अनुरोधों को रोकें',
    'firefox-desktop.menuSettings': 'सेटिंग',
  },
  english: {
    'firefox-desktop.promptBlock': 'Block',
    'firefox-desktop.permissionsFor': 'Permissions for { $host }',
    'firefox-desktop.prefsPermissions': 'Permissions',
  },
}
