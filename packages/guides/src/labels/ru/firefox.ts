// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Разрешить',
    'firefox-desktop.promptBlock': 'Блокировать',
    'firefox-desktop.stateBlocked': 'Заблокировано',
    'firefox-desktop.stateBlockedTemporarily': 'Временно заблокировано',
    'firefox-desktop.permissionUseCamera': 'Использовать камеру',
    'firefox-desktop.permissionUseMicrophone': 'Использовать микрофон',
    'firefox-desktop.permissionsFor': 'Разрешения для { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Приватность и защита',
    'firefox-desktop.prefsPermissions': 'Разрешения',
    'firefox-desktop.prefsCamera': 'Камера',
    'firefox-desktop.prefsMicrophone': 'Микрофон',
    'firefox-desktop.prefsRemoveWebsite': 'Удалить веб-сайт',
    'firefox-desktop.prefsSaveChanges': 'Сохранить изменения',
    'firefox-desktop.prefsBlockNewCamera': 'Блокировать новые запросы на доступ к вашей камере',
    'firefox-desktop.prefsBlockNewMicrophone': 'Блокировать новые запросы на доступ к вашему микрофону',
    'firefox-desktop.menuSettings': 'Настройки',
  },
  english: {},
}
