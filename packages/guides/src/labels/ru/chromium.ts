// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Разрешить, когда я на сайте',
    'chrome-desktop.promptAllowThisTime': 'Разрешить в этот раз',
    'chrome-desktop.promptNeverAllow': 'Запретить',
    'chrome-desktop.promptAllowLegacy': 'Разрешить',
    'chrome-desktop.promptBlockLegacy': 'Блокировать',
    'chrome-desktop.quietUseMicrophone': 'Использовать микрофон?',
    'chrome-desktop.quietUseCamera': 'Использовать камеру?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Использовать камеру и микрофон?',
    'chrome-desktop.camera': 'Камера',
    'chrome-desktop.microphone': 'Микрофон',
    'chrome-desktop.siteSettings': 'Настройки сайтов',
    'chrome-desktop.automaticallyBlocked': 'Заблокировано автоматически',
    'chrome-desktop.blockedByAdministrator': 'Заблокировано администратором',
    'chrome-desktop.bannerSystemSettingsLink': 'системных настройках',
    'chrome-desktop.settings': 'Настройки',
    'chrome-desktop.privacyAndSecurity': 'Конфиденциальность и безопасность',
    'chrome-desktop.siteSettingsPage': 'Настройки сайтов',
    'chrome-desktop.valueAllow': 'Разрешить',
    'chrome-desktop.sitesCanAskCamera': 'Разрешить сайтам отправлять запрос на использование камеры',
    'chrome-desktop.listNotAllowedCamera': 'Запретить сайтам использовать камеру',
    'chrome-desktop.sitesCanAskMicrophone': 'Разрешить сайтам отправлять запрос на использование микрофона',
    'chrome-desktop.listNotAllowedMicrophone': 'Запретить сайтам использовать микрофон',
    'chrome-desktop.resetPermission': 'Сбросить разрешение',
    'chrome-desktop.resetPermissions': 'Сбросить все разрешения',
  },
  english: {},
}
