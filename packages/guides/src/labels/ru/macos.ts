// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Настройки',
    'ios.allow': 'Разрешить',
    'ios.general': 'Основные',
    'macos.systemPreferences12': 'Системные настройки',
    'macos.microphone': 'Микрофон',
    'macos.camera': 'Камера',
    'macos.quitAndReopen': 'Перезапустить',
    'macos.tccAllow': 'ОК',
    'macos.tccDontAllow': 'Не разрешать',
    'macos.securityPrivacy12': 'Защита и безопасность',
    'macos.privacy12': 'Конфиденциальность',
    'macos.screenTime': 'Экранное время',
    'macos.contentPrivacy': 'Контент и конфиденциальность',
    'apple-current.macSystemSettings': 'Системные настройки',
    'apple-current.macPrivacySecurity': 'Конфиденциальность и безопасность',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
