// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': '허용',
    'chrome-desktop.promptBlockLegacy': '차단',
    'chrome-android.promptAllowWhileVisiting': '사이트에 있는 동안 허용',
    'chrome-android.promptAllowThisTime': '이번에만 허용',
    'chrome-android.promptNeverAllow': '허용 안함',
    'chrome-android.camera': '카메라',
    'chrome-android.microphone': '마이크',
    'chrome-android.siteSettings': '사이트 설정',
    'chrome-android.resetPermissions': '권한 재설정',
    'chrome-android.permissionsHeading': '권한',
    'chrome-android.settings': '설정',
    'android.promptWhileUsingApp': '앱 사용 중에만 허용',
    'android.promptOnlyThisTime': '이번만 허용',
    'android.promptDontAllow': '허용 안함',
    'android.settings': '설정',
    'android.camera': '카메라',
    'android.microphone': '마이크',
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
