// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'सेटिंग्ज़',
    'ios.allow': 'अनुमति दें',
    'ios.general': 'सामान्य',
    'macos.systemPreferences12': 'सिस्टम प्राथमिकता',
    'macos.microphone': 'माइक्रोफ़ोन',
    'macos.camera': 'कैमरा',
    'macos.quitAndReopen': 'बंद करके फिर खोलें',
    'macos.tccAllow': 'ठीक',
    'macos.tccDontAllow': 'अनुमति न दें',
    'macos.securityPrivacy12': 'सुरक्षा और गोपनीयता',
    'macos.privacy12': 'गोपनीयता',
    'macos.screenTime': 'स्क्रीन टाइम',
    'macos.contentPrivacy': 'कॉन्टेंट और गोपनीयता',
    'apple-current.macSystemSettings': 'सिस्टम सेटिंग्ज़',
    'apple-current.macPrivacySecurity': 'गोपनीयता और सुरक्षा',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
