// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Дозволити',
    'firefox-desktop.promptBlock': 'Блокувати',
    'firefox-desktop.stateBlocked': 'Заблоковано',
    'firefox-desktop.stateBlockedTemporarily': 'Заблоковано тимчасово',
    'firefox-desktop.permissionUseCamera': 'Використання камери',
    'firefox-desktop.permissionUseMicrophone': 'Використання мікрофона',
    'firefox-desktop.permissionsFor': 'Дозволи для { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Приватність і безпека',
    'firefox-desktop.prefsPermissions': 'Дозволи',
    'firefox-desktop.prefsCamera': 'Камера',
    'firefox-desktop.prefsMicrophone': 'Мікрофон',
    'firefox-desktop.prefsRemoveWebsite': 'Вилучити вебсайт',
    'firefox-desktop.prefsSaveChanges': 'Зберегти зміни',
    'firefox-desktop.prefsBlockNewCamera': 'Блокувати нові запити про отримання доступу до вашої камери',
    'firefox-desktop.prefsBlockNewMicrophone': 'Блокувати нові запити про отримання доступу до вашого мікрофону',
    'firefox-desktop.menuSettings': 'Налаштування',
  },
  english: {},
}
