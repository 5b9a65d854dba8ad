// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': '允許',
    'chrome-desktop.promptBlockLegacy': '封鎖',
    'chrome-android.promptAllowWhileVisiting': '造訪這個網站時允許',
    'chrome-android.promptAllowThisTime': '這次允許',
    'chrome-android.promptNeverAllow': '一律不允許',
    'chrome-android.camera': '攝影機',
    'chrome-android.microphone': '麥克風',
    'chrome-android.siteSettings': '網站設定',
    'chrome-android.resetPermissions': '重設權限',
    'chrome-android.permissionsHeading': '權限',
    'chrome-android.settings': '設定',
    'android.promptWhileUsingApp': '使用應用程式時',
    'android.promptOnlyThisTime': '僅允許這一次',
    'android.promptDontAllow': '不允許',
    'android.settings': '設定',
    'android.camera': '相機',
    'android.microphone': '麥克風',
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
