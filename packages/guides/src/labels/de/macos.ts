// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Einstellungen',
    'ios.allow': 'Erlauben',
    'ios.general': 'Allgemein',
    'macos.systemPreferences12': 'Systemeinstellungen',
    'macos.microphone': 'Mikrofon',
    'macos.camera': 'Kamera',
    'macos.quitAndReopen': 'Beenden & erneut öffnen',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': 'Nicht erlauben',
    'macos.securityPrivacy12': 'Sicherheit & Datenschutz',
    'macos.privacy12': 'Datenschutz',
    'macos.screenTime': 'Bildschirmzeit',
    'macos.contentPrivacy': 'Inhalt & Datenschutz',
    'apple-current.macSystemSettings': 'Systemeinstellungen',
    'apple-current.macPrivacySecurity': 'Datenschutz & Sicherheit',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
