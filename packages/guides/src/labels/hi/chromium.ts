// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'साइट पर जाने के दौरान अनुमति दें',
    'chrome-desktop.promptAllowThisTime': 'अभी के लिए अनुमति दें',
    'chrome-desktop.promptNeverAllow': 'कभी भी अनुमति न दें',
    'chrome-desktop.promptAllowLegacy': 'अनुमति दें',
    'chrome-desktop.promptBlockLegacy': 'ब्लॉक करें',
    'chrome-desktop.quietUseMicrophone': 'क्या आप माइक्रोफ़ोन का इस्तेमाल करना चाहते हैं?',
    'chrome-desktop.quietUseCamera': 'क्या आप कैमरे का इस्तेमाल करना चाहते हैं?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'क्या आप कैमरे और माइक्रोफ़ोन का इस्तेमाल करना चाहते हैं?',
    'chrome-desktop.camera': 'कैमरा',
    'chrome-desktop.microphone': 'माइक्रोफ़ोन',
    'chrome-desktop.siteSettings': 'साइट सेटिंग',
    'chrome-desktop.automaticallyBlocked': 'ऑटोमैटिक रूप से ब्लॉक है',
    'chrome-desktop.blockedByAdministrator': 'आपके व्यवस्थापक की ओर से अवरोधित है',
    'chrome-desktop.bannerSystemSettingsLink': 'सिस्टम सेटिंग',
    'chrome-desktop.settings': 'सेटिंग',
    'chrome-desktop.privacyAndSecurity': 'निजता और सुरक्षा',
    'chrome-desktop.siteSettingsPage': 'साइट सेटिंग',
    'chrome-desktop.valueAllow': 'अनुमति दें',
    'chrome-desktop.sitesCanAskCamera': 'साइटें आपके कैमरे का इस्तेमाल करने के लिए पूछ सकती हैं',
    'chrome-desktop.listNotAllowedCamera': 'कैमरा इस्तेमाल करने की अनुमति नहीं है',
    'chrome-desktop.sitesCanAskMicrophone': 'साइटें आपके माइक्रोफ़ोन का इस्तेमाल करने के लिए पूछ सकती हैं',
    'chrome-desktop.listNotAllowedMicrophone': 'आपका माइक्रोफ़ोन इस्तेमाल करने की अनुमति नहीं है',
    'chrome-desktop.resetPermission': 'अनुमति रीसेट करें',
    'chrome-desktop.resetPermissions': 'अनुमतियां रीसेट करें',
  },
  english: {},
}
