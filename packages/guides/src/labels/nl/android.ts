// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Toestaan',
    'chrome-desktop.promptBlockLegacy': 'Blokkeren',
    'chrome-android.promptAllowWhileVisiting': 'Toestaan tijdens websitebezoek',
    'chrome-android.promptAllowThisTime': 'Deze keer toestaan',
    'chrome-android.promptNeverAllow': 'Nooit toestaan',
    'chrome-android.camera': 'Camera',
    'chrome-android.microphone': 'Microfoon',
    'chrome-android.siteSettings': 'Site-instellingen',
    'chrome-android.resetPermissions': 'Rechten resetten',
    'chrome-android.permissionsHeading': 'Rechten',
    'chrome-android.settings': 'Instellingen',
    'android.promptWhileUsingApp': 'Tijdens gebruik van de app',
    'android.promptOnlyThisTime': 'Alleen deze keer',
    'android.promptDontAllow': 'Niet toestaan',
    'android.settings': 'Instellingen',
    'android.camera': 'Camera',
    'android.microphone': 'Microfoon',
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
