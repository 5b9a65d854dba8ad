// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': '許可する',
    'chrome-desktop.promptBlockLegacy': 'ブロック',
    'chrome-android.promptAllowWhileVisiting': 'サイトへのアクセス時は許可',
    'chrome-android.promptAllowThisTime': '今回のみ許可',
    'chrome-android.promptNeverAllow': '許可しない',
    'chrome-android.camera': 'カメラ',
    'chrome-android.microphone': 'マイク',
    'chrome-android.siteSettings': 'サイトの設定',
    'chrome-android.resetPermissions': '権限をリセット',
    'chrome-android.permissionsHeading': '権限',
    'chrome-android.settings': '設定',
    'android.promptWhileUsingApp': 'アプリの使用時のみ',
    'android.promptOnlyThisTime': '今回のみ',
    'android.promptDontAllow': '許可しない',
    'android.settings': '設定',
    'android.camera': 'カメラ',
    'android.microphone': 'マイク',
    'firefox-android.allow': '許可する',
    'firefox-android.dontAllow': '許可しない',
  },
  english: {
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
