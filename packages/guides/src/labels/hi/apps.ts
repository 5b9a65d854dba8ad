// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'सेटिंग्ज़',
    'ios.camera': 'कैमरा',
    'ios.microphone': 'माइक्रोफ़ोन',
    'android.appPermissions': 'ऐप्लिकेशन की अनुमतियां',
    'android.settingAllowWhileUsing': 'सिर्फ़ ऐप्लिकेशन इस्तेमाल करते समय अनुमति दें',
    'android.appPermissionsBreadcrumb': 'ऐप्लिकेशन',
    'android.settings': 'सेटिंग',
    'android.camera': 'कैमरा',
    'android.microphone': 'माइक्रोफ़ोन',
    'android.permissions': 'अनुमतियां',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'in-app.openInBrowser': 'Open in browser',
    'in-app.openInExternalBrowser': 'Open in external browser',
    'in-app.openInBrowserWeChat': 'Open in browser',
  },
}
