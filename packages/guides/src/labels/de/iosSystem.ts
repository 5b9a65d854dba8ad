// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Einstellungen',
    'ios.privacy15': 'Datenschutz',
    'ios.camera': 'Kamera',
    'ios.microphone': 'Mikrofon',
    'ios.screenTime': 'Bildschirmzeit',
    'ios.contentPrivacyRestrictions': 'Beschränkungen',
    'ios.allowChanges': 'Änderungen erlauben',
    'ios.dontAllowChanges': 'Änderungen nicht erlauben',
    'ios.dontAllow': 'Nicht erlauben',
    'ios.allow': 'Erlauben',
    'ios.general': 'Allgemein',
    'ios.vpnDeviceManagement': 'VPN und Geräteverwaltung',
    'ios.allowedApps': 'Erlaubte Apps',
    'apple-current.iosPrivacySecurity': 'Datenschutz & Sicherheit',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
