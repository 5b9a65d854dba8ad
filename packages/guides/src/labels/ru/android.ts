// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Разрешить',
    'chrome-desktop.promptBlockLegacy': 'Блокировать',
    'chrome-android.promptAllowWhileVisiting': 'Разрешить, когда я на сайте',
    'chrome-android.promptAllowThisTime': 'Разрешить в этот раз',
    'chrome-android.promptNeverAllow': 'Запретить',
    'chrome-android.camera': 'Камера',
    'chrome-android.microphone': 'Микрофон',
    'chrome-android.siteSettings': 'Настройки сайтов',
    'chrome-android.resetPermissions': 'Сбросить все разрешения',
    'chrome-android.permissionsHeading': 'Разрешения',
    'chrome-android.settings': 'Настройки',
    'android.promptWhileUsingApp': 'При использовании приложения',
    'android.promptOnlyThisTime': 'Только в этот раз',
    'android.promptDontAllow': 'Запретить',
    'android.settings': 'Настройки',
    'android.camera': 'Камера',
    'android.microphone': 'Микрофон',
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
