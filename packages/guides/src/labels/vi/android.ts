// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Cho phép',
    'chrome-desktop.promptBlockLegacy': 'Chặn',
    'chrome-android.promptAllowWhileVisiting': 'Cho phép mỗi khi truy cập trang web',
    'chrome-android.promptAllowThisTime': 'Cho phép lần này',
    'chrome-android.promptNeverAllow': 'Không bao giờ cho phép',
    'chrome-android.camera': 'Camera',
    'chrome-android.microphone': 'Micrô',
    'chrome-android.siteSettings': 'Cài đặt trang web',
    'chrome-android.resetPermissions': 'Đặt lại quyền',
    'chrome-android.permissionsHeading': 'Quyền',
    'chrome-android.settings': 'Cài đặt',
    'android.promptWhileUsingApp': 'Trong khi dùng ứng dụng',
    'android.promptOnlyThisTime': 'Chỉ lần này',
    'android.promptDontAllow': 'Không cho phép',
    'android.settings': 'Cài đặt',
    'android.camera': 'Máy ảnh',
    'android.microphone': 'Micrô',
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
