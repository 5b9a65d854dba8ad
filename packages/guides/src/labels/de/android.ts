// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Zulassen',
    'chrome-desktop.promptBlockLegacy': 'Blockieren',
    'chrome-desktop.recoveryTitlePreviouslyNotAllowed':
      'Du hast die Berechtigung „$1“ für diese Website zuvor nicht zugelassen',
    'chrome-desktop.recoveryContinueNotAllowing': 'Weiterhin nicht zulassen',
    'chrome-desktop.recoveryCamera': 'Kamera',
    'chrome-desktop.recoveryMicrophone': 'Mikrofon',
    'chrome-desktop.recoveryCameraAndMicrophone': 'Kamera und Mikrofon',
    'chrome-android.promptAllowWhileVisiting': 'Beim Besuch der Website erlauben',
    'chrome-android.promptAllowThisTime': 'Dieses Mal erlauben',
    'chrome-android.promptNeverAllow': 'Nie erlauben',
    'chrome-android.camera': 'Kamera',
    'chrome-android.microphone': 'Mikrofon',
    'chrome-android.siteSettings': 'Website-Einstellungen',
    'chrome-android.resetPermissions': 'Berechtigungen zurücksetzen',
    'chrome-android.permissionsHeading': 'Berechtigungen',
    'chrome-android.settings': 'Einstellungen',
    'android.promptWhileUsingApp': 'Bei Nutzung der App',
    'android.promptOnlyThisTime': 'Nur dieses Mal',
    'android.promptDontAllow': 'Nicht zulassen',
    'android.settings': 'Einstellungen',
    'android.camera': 'Kamera',
    'android.microphone': 'Mikrofon',
    'firefox-android.allow': 'Erlauben',
    'firefox-android.dontAllow': 'Nicht erlauben',
  },
  english: {
    'firefox-android.askToAllow': 'Ask to allow',
    'duckduckgo-android.permissions': 'Permissions',
    'duckduckgo-android.sitePermissions': 'Site Permissions',
    'duckduckgo-android.manageSites': 'Manage Sites',
    'duckduckgo-android.camera': 'Camera',
    'duckduckgo-android.microphone': 'Microphone',
    'duckduckgo-android.allow': 'Allow',
    'duckduckgo-android.deny': 'Deny',
    'samsung.sitesAndDownloads': 'Sites and downloads',
    'samsung.sitePermissions': 'Site permissions',
  },
}
