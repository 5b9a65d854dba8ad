// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ajustes',
    'ios.privacy15': 'Privacidad',
    'ios.camera': 'Cámara',
    'ios.microphone': 'Micrófono',
    'ios.screenTime': 'Tiempo de uso',
    'ios.contentPrivacyRestrictions': 'Restricciones',
    'ios.allowChanges': 'Permitir cambios',
    'ios.dontAllowChanges': 'No permitir cambios',
    'ios.dontAllow': 'No permitir',
    'ios.allow': 'Permitir',
    'ios.general': 'General',
    'ios.vpnDeviceManagement': 'VPN y gestión de dispositivos',
    'ios.allowedApps': 'Apps permitidas',
    'apple-current.iosPrivacySecurity': 'Privacidad y seguridad',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
