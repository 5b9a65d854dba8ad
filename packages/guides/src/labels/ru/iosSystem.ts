// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Настройки',
    'ios.privacy15': 'Конфиденциальность',
    'ios.camera': 'Камера',
    'ios.microphone': 'Микрофон',
    'ios.screenTime': 'Экранное время',
    'ios.contentPrivacyRestrictions': 'Контент и конфиденциальность',
    'ios.allowChanges': 'Разрешить изменения',
    'ios.dontAllowChanges': 'Запретить изменения',
    'ios.dontAllow': 'Запретить',
    'ios.allow': 'Разрешить',
    'ios.general': 'Основные',
    'ios.vpnDeviceManagement': 'VPN и управление устройством',
    'ios.allowedApps': 'Разрешенные приложения',
    'apple-current.iosPrivacySecurity': 'Конфиденциальность и безопасность',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
