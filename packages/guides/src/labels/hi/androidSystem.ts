// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'ऐप्लिकेशन इस्तेमाल करते समय',
    'android.promptOnlyThisTime': 'सिर्फ़ इस बार अनुमति दें',
    'android.permissionManager': 'अनुमतियों को मैनेज करना',
    'android.appPermissions': 'ऐप्लिकेशन की अनुमतियां',
    'android.settingAllowWhileUsing': 'सिर्फ़ ऐप्लिकेशन इस्तेमाल करते समय अनुमति दें',
    'android.cameraToggleTitle': 'कैमरे का ऐक्सेस',
    'android.micToggleTitle': 'माइक्रोफ़ोन का ऐक्सेस',
    'android.appPermissionsBreadcrumb': 'ऐप्लिकेशन',
    'android.settings': 'सेटिंग',
    'android.camera': 'कैमरा',
    'android.microphone': 'माइक्रोफ़ोन',
    'android.permissions': 'अनुमतियां',
    'android.securityPrivacy': 'सुरक्षा और निजता',
    'android.cameraTile': 'कैमरे का ऐक्सेस',
    'android.micTile': 'माइक्रोफ़ोन का ऐक्सेस',
    'android.privacy': 'निजता',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
