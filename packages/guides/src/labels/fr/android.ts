// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Autoriser',
    'chrome-desktop.promptBlockLegacy': 'Bloquer',
    'chrome-desktop.recoveryTitlePreviouslyNotAllowed':
      'Vous avez précédemment choisi de ne pas accorder cette autorisation pour ce site : $1',
    'chrome-desktop.recoveryContinueNotAllowing': 'Continuer à ne pas autoriser',
    'chrome-desktop.recoveryCamera': 'la caméra',
    'chrome-desktop.recoveryMicrophone': 'le micro',
    'chrome-desktop.recoveryCameraAndMicrophone': 'votre caméra et votre micro',
    'chrome-android.promptAllowWhileVisiting': 'Autoriser pendant la visite du site',
    'chrome-android.promptAllowThisTime': 'Autoriser cette fois-ci',
    'chrome-android.promptNeverAllow': 'Ne jamais autoriser',
    'chrome-android.camera': 'Caméra',
    'chrome-android.microphone': 'Micro',
    'chrome-android.siteSettings': 'Paramètres des sites',
    'chrome-android.resetPermissions': 'Réinitialiser les autorisations',
    'chrome-android.permissionsHeading': 'Autorisations',
    'chrome-android.settings': 'Paramètres',
    'android.promptWhileUsingApp': "Lorsque vous utilisez l'appli",
    'android.promptOnlyThisTime': 'Uniquement cette fois-ci',
    'android.promptDontAllow': 'Ne pas autoriser',
    'android.settings': 'Paramètres',
    'android.camera': 'Caméra',
    'android.microphone': 'Micro',
    'firefox-android.allow': 'Autoriser',
    'firefox-android.dontAllow': 'Ne pas autoriser',
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
