// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': '允许',
    'chrome-desktop.promptBlockLegacy': '屏蔽',
    'chrome-android.promptAllowWhileVisiting': '在访问期间允许',
    'chrome-android.promptAllowThisTime': '仅此一次',
    'chrome-android.promptNeverAllow': '一律不允许',
    'chrome-android.camera': '摄像头',
    'chrome-android.microphone': '麦克风',
    'chrome-android.siteSettings': '网站设置',
    'chrome-android.resetPermissions': '重置权限',
    'chrome-android.permissionsHeading': '权限',
    'chrome-android.settings': '设置',
    'android.promptWhileUsingApp': '仅在使用该应用时允许',
    'android.promptOnlyThisTime': '仅限这一次',
    'android.promptDontAllow': '不允许',
    'android.settings': '设置',
    'android.camera': '相机',
    'android.microphone': '麦克风',
    'firefox-android.allow': '允许',
    'firefox-android.dontAllow': '不允许',
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
