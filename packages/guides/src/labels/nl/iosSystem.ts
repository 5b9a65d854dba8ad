// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Instellingen',
    'ios.privacy15': 'Privacy',
    'ios.camera': 'Camera',
    'ios.microphone': 'Microfoon',
    'ios.screenTime': 'Schermtijd',
    'ios.contentPrivacyRestrictions': 'Beperkingen',
    'ios.allowChanges': 'Sta wijzigingen toe',
    'ios.dontAllowChanges': 'Sta wijzigingen niet toe',
    'ios.dontAllow': 'Weiger',
    'ios.allow': 'Sta toe',
    'ios.general': 'Algemeen',
    'ios.vpnDeviceManagement': 'VPN- en apparaatbeheer',
    'ios.allowedApps': 'Toegestane apps',
    'apple-current.iosPrivacySecurity': 'Privacy en beveiliging',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
