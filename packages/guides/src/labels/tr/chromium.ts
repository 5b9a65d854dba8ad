// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Siteyi ziyaret ederken izin ver',
    'chrome-desktop.promptAllowThisTime': 'Bu defalık izin ver',
    'chrome-desktop.promptNeverAllow': 'Hiçbir zaman izin verme',
    'chrome-desktop.promptAllowLegacy': 'İzin ver',
    'chrome-desktop.promptBlockLegacy': 'Engelle',
    'chrome-desktop.quietUseMicrophone': 'Mikrofon kullanılsın mı?',
    'chrome-desktop.quietUseCamera': 'Kamera kullanılsın mı?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Kamera ve mikrofon kullanılsın mı?',
    'chrome-desktop.camera': 'Kamera',
    'chrome-desktop.microphone': 'Mikrofon',
    'chrome-desktop.siteSettings': 'Site ayarları',
    'chrome-desktop.automaticallyBlocked': 'Otomatik olarak engellendi',
    'chrome-desktop.blockedByAdministrator': 'Yöneticiniz tarafından engellendi',
    'chrome-desktop.bannerSystemSettingsLink': 'sistem ayarları',
    'chrome-desktop.settings': 'Ayarlar',
    'chrome-desktop.privacyAndSecurity': 'Gizlilik ve güvenlik',
    'chrome-desktop.siteSettingsPage': 'Site ayarları',
    'chrome-desktop.valueAllow': 'İzin ver',
    'chrome-desktop.sitesCanAskCamera': 'Siteler kameranızı kullanmak isteyebilir',
    'chrome-desktop.listNotAllowedCamera': 'Kameranızı kullanmasına izin verilmeyenler',
    'chrome-desktop.sitesCanAskMicrophone': 'Siteler mikrofonunuzu kullanmak isteyebilir',
    'chrome-desktop.listNotAllowedMicrophone': 'Mikrofonunuzu kullanmasına izin verilmeyenler',
    'chrome-desktop.resetPermission': 'İzni sıfırla',
    'chrome-desktop.resetPermissions': 'İzinleri sıfırla',
  },
  english: {},
}
