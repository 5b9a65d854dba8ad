// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ayarlar',
    'ios.allow': 'İzin Ver',
    'ios.general': 'Genel',
    'macos.systemPreferences12': 'Sistem Tercihleri',
    'macos.microphone': 'Mikrofon',
    'macos.camera': 'Kamera',
    'macos.quitAndReopen': 'Çık ve Yeniden Aç',
    'macos.tccAllow': 'Tamam',
    'macos.tccDontAllow': 'İzin Verme',
    'macos.securityPrivacy12': 'Güvenlik ve Gizlilik',
    'macos.privacy12': 'Gizlilik',
    'macos.screenTime': 'Ekran Süresi',
    'macos.contentPrivacy': 'İçerik ve Gizlilik',
    'apple-current.macSystemSettings': 'Sistem Ayarları',
    'apple-current.macPrivacySecurity': 'Gizlilik ve Güvenlik',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
