// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Beim Besuch der Website erlauben',
    'chrome-desktop.promptAllowThisTime': 'Dieses Mal erlauben',
    'chrome-desktop.promptNeverAllow': 'Nie erlauben',
    'chrome-desktop.promptAllowLegacy': 'Zulassen',
    'chrome-desktop.promptBlockLegacy': 'Blockieren',
    'chrome-desktop.quietUseMicrophone': 'Mikrofon verwenden?',
    'chrome-desktop.quietUseCamera': 'Kamera verwenden?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Kamera und Mikrofon verwenden?',
    'chrome-desktop.camera': 'Kamera',
    'chrome-desktop.microphone': 'Mikrofon',
    'chrome-desktop.siteSettings': 'Website-Einstellungen',
    'chrome-desktop.automaticallyBlocked': 'Automatisch blockiert',
    'chrome-desktop.blockedByAdministrator': 'Von deinem Administrator blockiert',
    'chrome-desktop.bannerSystemSettingsLink': 'Systemeinstellungen',
    'chrome-desktop.settings': 'Einstellungen',
    'chrome-desktop.privacyAndSecurity': 'Datenschutz und Sicherheit',
    'chrome-desktop.siteSettingsPage': 'Website-Einstellungen',
    'chrome-desktop.valueAllow': 'Zulassen',
    'chrome-desktop.sitesCanAskCamera': 'Websites dürfen nachfragen, wenn sie meine Kamera verwenden möchten',
    'chrome-desktop.listNotAllowedCamera': 'Dürfen meine Kamera nicht verwenden',
    'chrome-desktop.sitesCanAskMicrophone': 'Websites dürfen nachfragen, wenn sie mein Mikrofon verwenden möchten',
    'chrome-desktop.listNotAllowedMicrophone': 'Dürfen mein Mikrofon nicht verwenden',
    'chrome-desktop.resetPermission': 'Berechtigung zurücksetzen',
    'chrome-desktop.resetPermissions': 'Berechtigungen zurücksetzen',
    'chrome-desktop.recoveryTitlePreviouslyNotAllowed':
      'Du hast die Berechtigung „$1“ für diese Website zuvor nicht zugelassen',
    'chrome-desktop.recoveryContinueNotAllowing': 'Weiterhin nicht zulassen',
    'chrome-desktop.recoveryCamera': 'Kamera',
    'chrome-desktop.recoveryMicrophone': 'Mikrofon',
    'chrome-desktop.recoveryCameraAndMicrophone': 'Kamera und Mikrofon',
  },
  english: {},
}
