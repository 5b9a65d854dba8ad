// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Consenti durante la visita al sito',
    'chrome-desktop.promptAllowThisTime': 'Consenti questa volta',
    'chrome-desktop.promptNeverAllow': 'Non consentire mai',
    'chrome-desktop.promptAllowLegacy': 'Consenti',
    'chrome-desktop.promptBlockLegacy': 'Blocca',
    'chrome-desktop.quietUseMicrophone': 'Usare il microfono?',
    'chrome-desktop.quietUseCamera': 'Usare la videocamera?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Usare videocamera e microfono?',
    'chrome-desktop.camera': 'Videocamera',
    'chrome-desktop.microphone': 'Microfono',
    'chrome-desktop.siteSettings': 'Impostazioni sito',
    'chrome-desktop.automaticallyBlocked': 'Autorizzazione bloccata automaticamente',
    'chrome-desktop.blockedByAdministrator': "Bloccata dall'amministratore",
    'chrome-desktop.bannerSystemSettingsLink': 'impostazioni di sistema',
    'chrome-desktop.settings': 'Impostazioni',
    'chrome-desktop.privacyAndSecurity': 'Privacy e sicurezza',
    'chrome-desktop.siteSettingsPage': 'Impostazioni sito',
    'chrome-desktop.valueAllow': 'Consenti',
    'chrome-desktop.sitesCanAskCamera': "I siti possono richiedere l'autorizzazione per utilizzare la videocamera",
    'chrome-desktop.listNotAllowedCamera': 'Non possono utilizzare la videocamera',
    'chrome-desktop.sitesCanAskMicrophone': "I siti possono richiedere l'autorizzazione per utilizzare il microfono",
    'chrome-desktop.listNotAllowedMicrophone': 'Non possono utilizzare il microfono',
    'chrome-desktop.resetPermission': "Reimposta l'autorizzazione",
    'chrome-desktop.resetPermissions': 'Reimposta le autorizzazioni',
    'chrome-desktop.recoveryTitlePreviouslyNotAllowed':
      "In precedenza non hai consentito l'autorizzazione $1 per questo sito",
    'chrome-desktop.recoveryContinueNotAllowing': 'Continua a non consentire',
    'chrome-desktop.recoveryCamera': 'fotocamera',
    'chrome-desktop.recoveryMicrophone': 'microfono',
    'chrome-desktop.recoveryCameraAndMicrophone': 'fotocamera e microfono',
  },
  english: {},
}
