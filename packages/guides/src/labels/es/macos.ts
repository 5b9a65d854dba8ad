// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ajustes',
    'ios.allow': 'Permitir',
    'ios.general': 'General',
    'macos.systemPreferences12': 'Preferencias del Sistema',
    'macos.microphone': 'Micrófono',
    'macos.camera': 'Cámara',
    'macos.quitAndReopen': 'Salir y volver a abrir',
    'macos.tccAllow': 'Permitir',
    'macos.tccDontAllow': 'No permitir',
    'macos.securityPrivacy12': 'Seguridad y privacidad',
    'macos.privacy12': 'Privacidad',
    'macos.screenTime': 'Tiempo de uso',
    'macos.contentPrivacy': 'Contenido y privacidad',
    'apple-current.macSystemSettings': 'Ajustes del Sistema',
    'apple-current.macPrivacySecurity': 'Privacidad y seguridad',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
