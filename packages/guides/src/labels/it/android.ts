// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Consenti',
    'chrome-desktop.promptBlockLegacy': 'Blocca',
    'chrome-desktop.recoveryTitlePreviouslyNotAllowed':
      "In precedenza non hai consentito l'autorizzazione $1 per questo sito",
    'chrome-desktop.recoveryContinueNotAllowing': 'Continua a non consentire',
    'chrome-desktop.recoveryCamera': 'fotocamera',
    'chrome-desktop.recoveryMicrophone': 'microfono',
    'chrome-desktop.recoveryCameraAndMicrophone': 'fotocamera e microfono',
    'chrome-android.promptAllowWhileVisiting': 'Consenti durante la visita al sito',
    'chrome-android.promptAllowThisTime': 'Consenti questa volta',
    'chrome-android.promptNeverAllow': 'Non consentire mai',
    'chrome-android.camera': 'Videocamera',
    'chrome-android.microphone': 'Microfono',
    'chrome-android.siteSettings': 'Impostazioni sito',
    'chrome-android.resetPermissions': 'Reimposta le autorizzazioni',
    'chrome-android.permissionsHeading': 'Autorizzazioni',
    'chrome-android.settings': 'Impostazioni',
    'android.promptWhileUsingApp': "Mentre usi l'app",
    'android.promptOnlyThisTime': 'Solo questa volta',
    'android.promptDontAllow': 'Non consentire',
    'android.settings': 'Impostazioni',
    'android.camera': 'Fotocamera',
    'android.microphone': 'Microfono',
    'firefox-android.allow': 'Consenti',
    'firefox-android.dontAllow': 'Non permettere',
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
