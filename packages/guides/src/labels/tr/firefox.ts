// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'İzin ver',
    'firefox-desktop.promptBlock': 'Engelle',
    'firefox-desktop.stateBlocked': 'Engellendi',
    'firefox-desktop.stateBlockedTemporarily': 'Geçici olarak engellendi',
    'firefox-desktop.permissionUseCamera': 'Kamerayı kullanabilir',
    'firefox-desktop.permissionUseMicrophone': 'Mikrofonu kullanabilir',
    'firefox-desktop.permissionsFor': '{ $host } izinleri',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Gizlilik ve güvenlik',
    'firefox-desktop.prefsPermissions': 'İzinler',
    'firefox-desktop.prefsCamera': 'Kamera',
    'firefox-desktop.prefsMicrophone': 'Mikrofon',
    'firefox-desktop.prefsRemoveWebsite': 'Siteyi sil',
    'firefox-desktop.prefsSaveChanges': 'Değişiklikleri kaydet',
    'firefox-desktop.prefsBlockNewCamera': 'Kamerama erişme isteklerini sormadan engelle',
    'firefox-desktop.prefsBlockNewMicrophone': 'Mikrofonuma erişme isteklerini sormadan engelle',
    'firefox-desktop.menuSettings': 'Ayarlar',
  },
  english: {},
}
