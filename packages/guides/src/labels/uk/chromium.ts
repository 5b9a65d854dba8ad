// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Дозволити під час відвідування сайту',
    'chrome-desktop.promptAllowThisTime': 'Дозволити цього разу',
    'chrome-desktop.promptNeverAllow': 'Ніколи не дозволяти',
    'chrome-desktop.promptAllowLegacy': 'Дозволити',
    'chrome-desktop.promptBlockLegacy': 'Блокувати',
    'chrome-desktop.quietUseMicrophone': 'Використовувати мікрофон?',
    'chrome-desktop.quietUseCamera': 'Використовувати камеру?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Використовувати камеру та мікрофон?',
    'chrome-desktop.camera': 'Камера',
    'chrome-desktop.microphone': 'Мікрофон',
    'chrome-desktop.siteSettings': 'Налаштування сайтів',
    'chrome-desktop.automaticallyBlocked': 'Блокується автоматично',
    'chrome-desktop.blockedByAdministrator': 'Заблоковано адміністратором',
    'chrome-desktop.bannerSystemSettingsLink': 'налаштуваннях системи',
    'chrome-desktop.settings': 'Налаштування',
    'chrome-desktop.privacyAndSecurity': 'Конфіденційність і безпека',
    'chrome-desktop.siteSettingsPage': 'Налаштування сайтів',
    'chrome-desktop.valueAllow': 'Дозволити',
    'chrome-desktop.sitesCanAskCamera': 'Сайти можуть просити доступ до камери',
    'chrome-desktop.listNotAllowedCamera': 'Заборонено використовувати камеру',
    'chrome-desktop.sitesCanAskMicrophone': 'Сайти можуть просити доступ до мікрофона',
    'chrome-desktop.listNotAllowedMicrophone': 'Заборонено використовувати мікрофон',
    'chrome-desktop.resetPermission': 'Скинути дозвіл',
    'chrome-desktop.resetPermissions': 'Скинути дозволи',
  },
  english: {},
}
