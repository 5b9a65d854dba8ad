// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'वेबसाइट सेटिंग्ज़',
    'ios.settings': 'सेटिंग्ज़',
    'ios.camera': 'कैमरा',
    'ios.microphone': 'माइक्रोफ़ोन',
    'ios.dontAllow': 'अनुमति न दें',
    'ios.allow': 'अनुमति दें',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
