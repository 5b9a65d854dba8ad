// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ustawienia',
    'ios.allow': 'Pozwól',
    'ios.general': 'Ogólne',
    'macos.systemPreferences12': 'Preferencje systemowe',
    'macos.microphone': 'Mikrofon',
    'macos.camera': 'Kamera',
    'macos.quitAndReopen': 'Zakończ i otwórz ponownie',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': 'Nie pozwalaj',
    'macos.securityPrivacy12': 'Ochrona i prywatność',
    'macos.privacy12': 'Prywatność',
    'macos.screenTime': 'Czas przed ekranem',
    'macos.contentPrivacy': 'Treści i prywatność',
    'apple-current.macSystemSettings': 'Ustawienia systemowe',
    'apple-current.macPrivacySecurity': 'Prywatność i ochrona',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
