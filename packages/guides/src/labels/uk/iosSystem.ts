// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Параметри',
    'ios.privacy15': 'Приватність',
    'ios.camera': 'Камера',
    'ios.microphone': 'Мікрофон',
    'ios.screenTime': 'Екранний час',
    'ios.contentPrivacyRestrictions': 'Контент і приватність',
    'ios.allowChanges': 'Дозволити зміни',
    'ios.dontAllowChanges': 'Не дозволяти зміни',
    'ios.dontAllow': 'Заборонити',
    'ios.allow': 'Дозволити',
    'ios.general': 'Загальні',
    'ios.vpnDeviceManagement': 'VPN і керування пристроями',
    'ios.allowedApps': 'Дозволені програми',
    'apple-current.iosPrivacySecurity': 'Приватність і безпека',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
