// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Impostazioni',
    'ios.allow': 'Consenti',
    'ios.general': 'Generali',
    'macos.systemPreferences12': 'Preferenze di Sistema',
    'macos.microphone': 'Microfono',
    'macos.camera': 'Fotocamera',
    'macos.quitAndReopen': 'Esci e riapri',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': 'Non consentire',
    'macos.securityPrivacy12': 'Sicurezza e Privacy',
    'macos.privacy12': 'Privacy',
    'macos.screenTime': 'Tempo di Utilizzo',
    'macos.contentPrivacy': 'Contenuti e privacy',
    'apple-current.macSystemSettings': 'Impostazioni di Sistema',
    'apple-current.macPrivacySecurity': 'Privacy e sicurezza',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
