// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'İzin ver',
    'chrome-desktop.promptBlockLegacy': 'Engelle',
    'chrome-android.promptAllowWhileVisiting': 'Siteyi ziyaret ederken izin ver',
    'chrome-android.promptAllowThisTime': 'Bu defalık izin ver',
    'chrome-android.promptNeverAllow': 'Hiçbir zaman izin verme',
    'chrome-android.camera': 'Kamera',
    'chrome-android.microphone': 'Mikrofon',
    'chrome-android.siteSettings': 'Site ayarları',
    'chrome-android.resetPermissions': 'İzinleri sıfırla',
    'chrome-android.permissionsHeading': 'İzinler',
    'chrome-android.settings': 'Ayarlar',
    'android.promptWhileUsingApp': 'Uygulamayı kullanırken',
    'android.promptOnlyThisTime': 'Yalnız bu sefer',
    'android.promptDontAllow': 'İzin verme',
    'android.settings': 'Ayarlar',
    'android.camera': 'Kamera',
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
