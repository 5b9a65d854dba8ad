// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Дозволити',
    'chrome-desktop.promptBlockLegacy': 'Блокувати',
    'chrome-android.promptAllowWhileVisiting': 'Дозволити під час відвідування сайту',
    'chrome-android.promptAllowThisTime': 'Дозволити цього разу',
    'chrome-android.promptNeverAllow': 'Ніколи не дозволяти',
    'chrome-android.camera': 'Камера',
    'chrome-android.microphone': 'Мікрофон',
    'chrome-android.siteSettings': 'Налаштування сайтів',
    'chrome-android.resetPermissions': 'Скинути дозволи',
    'chrome-android.permissionsHeading': 'Дозволи',
    'chrome-android.settings': 'Налаштування',
    'android.promptWhileUsingApp': 'Коли додаток використовується',
    'android.promptOnlyThisTime': 'Лише цього разу',
    'android.promptDontAllow': 'Не дозволяти',
    'android.settings': 'Налаштування',
    'android.camera': 'Камера',
    'android.microphone': 'Мікрофон',
  },
  english: {
    'firefox-android.allow': 'Allow',
    'firefox-android.dontAllow': 'Don’t allow',
    'firefox-android.askToAllow': 'Ask to allow',
    'duckduckgo-android.permissions': 'Permissions',
    'duckduckgo-android.sitePermissions': 'Site Permissions',
    'duckduckgo-android.manageSites': 'Manage Sites',
    'duckduckgo-android.camera': 'Camera',
    'duckduckgo-android.microphone': 'Microphone',
    'duckduckgo-android.allow': 'Allow',
    'samsung.sitesAndDownloads': 'Sites and downloads',
    'samsung.sitePermissions': 'Site permissions',
  },
}
