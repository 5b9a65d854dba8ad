// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Instellingen',
    'ios.allow': 'Sta toe',
    'ios.general': 'Algemeen',
    'macos.systemPreferences12': 'Systeemvoorkeuren',
    'macos.microphone': 'Microfoon',
    'macos.camera': 'Camera',
    'macos.quitAndReopen': 'Stop en open opnieuw',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': 'Sta niet toe',
    'macos.securityPrivacy12': 'Beveiliging en privacy',
    'macos.privacy12': 'Privacy',
    'macos.screenTime': 'Schermtijd',
    'macos.contentPrivacy': 'Materiaal en privacy',
    'apple-current.macSystemSettings': 'Systeeminstellingen',
    'apple-current.macPrivacySecurity': 'Privacy en beveiliging',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
