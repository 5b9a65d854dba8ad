// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Zezwalaj',
    'chrome-desktop.promptBlockLegacy': 'Blokuj',
    'chrome-android.promptAllowWhileVisiting': 'Zezwalaj podczas odwiedzania witryny',
    'chrome-android.promptAllowThisTime': 'Zezwól tym razem',
    'chrome-android.promptNeverAllow': 'Nigdy nie zezwalaj',
    'chrome-android.camera': 'Kamera',
    'chrome-android.microphone': 'Mikrofon',
    'chrome-android.siteSettings': 'Ustawienia witryn',
    'chrome-android.resetPermissions': 'Zresetuj uprawnienia',
    'chrome-android.permissionsHeading': 'Uprawnienia',
    'chrome-android.settings': 'Ustawienia',
    'android.promptWhileUsingApp': 'Podczas używania aplikacji',
    'android.promptOnlyThisTime': 'Tylko tym razem',
    'android.promptDontAllow': 'Nie zezwalaj',
    'android.settings': 'Ustawienia',
    'android.camera': 'Aparat',
    'android.microphone': 'Mikrofon',
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
