// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Autoriser pendant la visite du site',
    'chrome-desktop.promptAllowThisTime': 'Autoriser cette fois-ci',
    'chrome-desktop.promptNeverAllow': 'Ne jamais autoriser',
    'chrome-desktop.promptAllowLegacy': 'Autoriser',
    'chrome-desktop.promptBlockLegacy': 'Bloquer',
    'chrome-desktop.quietUseMicrophone': 'Utiliser le micro ?',
    'chrome-desktop.quietUseCamera': 'Utiliser la caméra ?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Utiliser la caméra et le micro ?',
    'chrome-desktop.camera': 'Caméra',
    'chrome-desktop.microphone': 'Micro',
    'chrome-desktop.siteSettings': 'Paramètres des sites',
    'chrome-desktop.automaticallyBlocked': 'Bloquée automatiquement',
    'chrome-desktop.blockedByAdministrator': 'Bloqué par votre administrateur',
    'chrome-desktop.bannerSystemSettingsLink': 'réglages système',
    'chrome-desktop.settings': 'Paramètres',
    'chrome-desktop.privacyAndSecurity': 'Confidentialité et sécurité',
    'chrome-desktop.siteSettingsPage': 'Paramètres des sites',
    'chrome-desktop.valueAllow': 'Autoriser',
    'chrome-desktop.sitesCanAskCamera': 'Les sites peuvent demander à utiliser votre caméra',
    'chrome-desktop.listNotAllowedCamera': 'Non autorisé à utiliser votre caméra',
    'chrome-desktop.sitesCanAskMicrophone': 'Les sites peuvent demander à utiliser votre micro',
    'chrome-desktop.listNotAllowedMicrophone': 'Non autorisé à utiliser votre micro',
    'chrome-desktop.resetPermission': "Réinitialiser l'autorisation",
    'chrome-desktop.resetPermissions': 'Réinitialiser les autorisations',
    'chrome-desktop.recoveryTitlePreviouslyNotAllowed':
      'Vous avez précédemment choisi de ne pas accorder cette autorisation pour ce site : $1',
    'chrome-desktop.recoveryContinueNotAllowing': 'Continuer à ne pas autoriser',
    'chrome-desktop.recoveryCamera': 'la caméra',
    'chrome-desktop.recoveryMicrophone': 'le micro',
    'chrome-desktop.recoveryCameraAndMicrophone': 'votre caméra et votre micro',
  },
  english: {},
}
