// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Udostępnij',
    'firefox-desktop.promptBlock': 'Blokuj',
    'firefox-desktop.stateBlocked': 'Zablokowano',
    'firefox-desktop.stateBlockedTemporarily': 'Zablokowano tymczasowo',
    'firefox-desktop.permissionUseCamera': 'Używanie kamery',
    'firefox-desktop.permissionUseMicrophone': 'Używanie mikrofonu',
    'firefox-desktop.permissionsFor': 'Uprawnienia witryny { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Prywatność i bezpieczeństwo',
    'firefox-desktop.prefsPermissions': 'Uprawnienia',
    'firefox-desktop.prefsCamera': 'Kamera',
    'firefox-desktop.prefsMicrophone': 'Mikrofon',
    'firefox-desktop.prefsRemoveWebsite': 'Usuń witrynę',
    'firefox-desktop.prefsSaveChanges': 'Zachowaj',
    'firefox-desktop.prefsBlockNewCamera': 'Blokuj nowe prośby o dostęp do kamery',
    'firefox-desktop.prefsBlockNewMicrophone': 'Blokuj nowe prośby o dostęp do mikrofonu',
    'firefox-desktop.menuSettings': 'Ustawienia',
  },
  english: {},
}
