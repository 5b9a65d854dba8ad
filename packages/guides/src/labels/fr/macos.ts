// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Réglages',
    'ios.allow': 'Autoriser',
    'ios.general': 'Général',
    'macos.systemPreferences12': 'Préférences Système',
    'macos.microphone': 'Microphone',
    'macos.camera': 'Appareil photo',
    'macos.quitAndReopen': 'Quitter et rouvrir',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': 'Ne pas autoriser',
    'macos.securityPrivacy12': 'Sécurité et confidentialité',
    'macos.privacy12': 'Confidentialité',
    'macos.screenTime': 'Temps d’écran',
    'macos.contentPrivacy': 'Contenu et confidentialité',
    'apple-current.macSystemSettings': 'Réglages Système',
    'apple-current.macPrivacySecurity': 'Confidentialité et sécurité',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
