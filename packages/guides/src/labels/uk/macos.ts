// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Параметри',
    'ios.allow': 'Дозволити',
    'ios.general': 'Загальні',
    'macos.systemPreferences12': 'Системні параметри',
    'macos.microphone': 'Мікрофон',
    'macos.camera': 'Камера',
    'macos.quitAndReopen': 'Завершити й відкрити знову',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': 'Не дозволяти',
    'macos.securityPrivacy12': 'Безпека та приватність',
    'macos.privacy12': 'Приватність',
    'macos.screenTime': 'Екранний час',
    'macos.contentPrivacy': 'Вміст і приватність',
    'apple-current.macSystemSettings': 'Системні параметри',
    'apple-current.macPrivacySecurity': 'Приватність і безпека',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
