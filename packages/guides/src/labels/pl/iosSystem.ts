// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ustawienia',
    'ios.privacy15': 'Prywatność',
    'ios.camera': 'Aparat',
    'ios.microphone': 'Mikrofon',
    'ios.screenTime': 'Czas przed ekranem',
    'ios.contentPrivacyRestrictions': 'Ograniczaj treść i prywatność',
    'ios.allowChanges': 'Zezwalaj na zmiany',
    'ios.dontAllowChanges': 'Nie zezwalaj na zmiany',
    'ios.dontAllow': 'Nie pozwalaj',
    'ios.allow': 'Pozwól',
    'ios.general': 'Ogólne',
    'ios.vpnDeviceManagement': 'VPN i urządzenia zarządzane',
    'ios.allowedApps': 'Dozwolone aplikacje',
    'apple-current.iosPrivacySecurity': 'Prywatność i ochrona',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
