// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ayarlar',
    'ios.privacy15': 'Gizlilik',
    'ios.camera': 'Kamera',
    'ios.microphone': 'Mikrofon',
    'ios.screenTime': 'Ekran Süresi',
    'ios.contentPrivacyRestrictions': 'İçerik ve Gizlilik Sınırlamaları',
    'ios.allowChanges': 'Değişikliğe İzin Ver',
    'ios.dontAllowChanges': 'Değişikliğe İzin Verme',
    'ios.dontAllow': 'İzin Verme',
    'ios.allow': 'İzin Ver',
    'ios.general': 'Genel',
    'ios.vpnDeviceManagement': 'VPN ve Aygıt Yönetimi',
    'ios.allowedApps': 'İzin Verilen Uygulamalar',
    'apple-current.iosPrivacySecurity': 'Gizlilik ve Güvenlik',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
