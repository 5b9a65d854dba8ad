// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Zezwalaj podczas odwiedzania witryny',
    'chrome-desktop.promptAllowThisTime': 'Zezwól tym razem',
    'chrome-desktop.promptNeverAllow': 'Nigdy nie zezwalaj',
    'chrome-desktop.promptAllowLegacy': 'Zezwalaj',
    'chrome-desktop.promptBlockLegacy': 'Blokuj',
    'chrome-desktop.quietUseMicrophone': 'Korzystać z mikrofonu?',
    'chrome-desktop.quietUseCamera': 'Korzystać z kamery?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Korzystać z kamery i mikrofonu?',
    'chrome-desktop.camera': 'Kamera',
    'chrome-desktop.microphone': 'Mikrofon',
    'chrome-desktop.siteSettings': 'Ustawienia witryn',
    'chrome-desktop.automaticallyBlocked': 'Automatycznie zablokowane',
    'chrome-desktop.blockedByAdministrator': 'Zablokowane przez administratora',
    'chrome-desktop.bannerSystemSettingsLink': 'ustawienia systemu',
    'chrome-desktop.settings': 'Ustawienia',
    'chrome-desktop.privacyAndSecurity': 'Prywatność i bezpieczeństwo',
    'chrome-desktop.siteSettingsPage': 'Ustawienia witryn',
    'chrome-desktop.valueAllow': 'Zezwalaj',
    'chrome-desktop.sitesCanAskCamera': 'Strony mogą prosić o dostęp do kamery',
    'chrome-desktop.listNotAllowedCamera': 'Nie zezwolono na używanie kamery',
    'chrome-desktop.sitesCanAskMicrophone': 'Strony mogą prosić o dostęp do mikrofonu',
    'chrome-desktop.listNotAllowedMicrophone': 'Nie zezwolono na używanie mikrofonu',
    'chrome-desktop.resetPermission': 'Zresetuj uprawnienia',
    'chrome-desktop.resetPermissions': 'Zresetuj uprawnienia',
  },
  english: {},
}
