// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'अनुमति दें',
    'chrome-desktop.promptBlockLegacy': 'ब्लॉक करें',
    'chrome-android.promptAllowWhileVisiting': 'साइट पर जाने के दौरान अनुमति दें',
    'chrome-android.promptAllowThisTime': 'अभी के लिए अनुमति दें',
    'chrome-android.promptNeverAllow': 'कभी भी अनुमति न दें',
    'chrome-android.camera': 'कैमरा',
    'chrome-android.microphone': 'माइक्रोफ़ोन',
    'chrome-android.siteSettings': 'साइट सेटिंग',
    'chrome-android.resetPermissions': 'अनुमतियां रीसेट करें',
    'chrome-android.permissionsHeading': 'अनुमतियां',
    'chrome-android.settings': 'सेटिंग',
    'android.promptWhileUsingApp': 'ऐप्लिकेशन इस्तेमाल करते समय',
    'android.promptOnlyThisTime': 'सिर्फ़ इस बार अनुमति दें',
    'android.promptDontAllow': 'अनुमति न दें',
    'android.settings': 'सेटिंग',
    'android.camera': 'कैमरा',
    'android.microphone': 'माइक्रोफ़ोन',
  },
  english: {
    'firefox-android.allow': 'Allow',
    'firefox-android.dontAllow': 'Don’t allow',
    'firefox-android.askToAllow': 'Ask to allow',
    'duckduckgo-android.permissions': 'Permissions',
    'duckduckgo-android.sitePermissions': 'Site Permissions',
    'duckduckgo-android.manageSites': 'Manage Sites',
    'duckduckgo-android.camera': 'Camera',
    'duckduckgo-android.microphone': 'Microphone',
    'duckduckgo-android.allow': 'Allow',
    'samsung.sitesAndDownloads': 'Sites and downloads',
    'samsung.sitePermissions': 'Site permissions',
  },
}
