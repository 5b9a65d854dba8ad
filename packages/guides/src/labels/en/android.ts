// Made by scripts/labels.mjs of the table of en. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-android.promptAllowWhileVisiting': 'Allow while visiting the site',
    'chrome-android.promptAllowThisTime': 'Allow this time',
    'chrome-android.promptNeverAllow': 'Never allow',
    'chrome-android.camera': 'Camera',
    'chrome-android.microphone': 'Microphone',
    'chrome-android.siteSettings': 'Site settings',
    'chrome-android.resetPermissions': 'Reset permissions',
    'chrome-android.permissionsHeading': 'Permissions',
    'chrome-android.settings': 'Settings',
    'android.promptWhileUsingApp': 'While using the app',
    'android.promptOnlyThisTime': 'Only this time',
    'android.promptDontAllow': 'Don’t allow',
    'android.settings': 'Settings',
    'android.camera': 'Camera',
    'android.microphone': 'Microphone',
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
  english: {},
}
