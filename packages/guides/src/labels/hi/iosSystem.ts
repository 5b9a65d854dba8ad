// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'सेटिंग्ज़',
    'ios.privacy15': 'गोपनीयता',
    'ios.camera': 'कैमरा',
    'ios.microphone': 'माइक्रोफ़ोन',
    'ios.screenTime': 'स्क्रीन टाइम',
    'ios.contentPrivacyRestrictions': 'कॉन्टेंट और गोपनीयता प्रतिबंध',
    'ios.allowChanges': 'परिवर्तनों के लिए अनुमति दें',
    'ios.dontAllowChanges': 'परिवर्तनों के लिए अनुमति न दें',
    'ios.dontAllow': 'अनुमति न दें',
    'ios.allow': 'अनुमति दें',
    'ios.general': 'सामान्य',
    'ios.vpnDeviceManagement': 'VPN और डिवाइस प्रबंधन',
    'ios.allowedApps': 'अनुमति प्राप्त ऐप्स',
    'apple-current.iosPrivacySecurity': 'गोपनीयता और सुरक्षा',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
