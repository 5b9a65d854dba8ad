// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Autoriser',
    'firefox-desktop.promptBlock': 'Bloquer',
    'firefox-desktop.stateBlocked': 'Bloqué',
    'firefox-desktop.stateBlockedTemporarily': 'Bloqué temporairement',
    'firefox-desktop.permissionUseCamera': 'Utiliser la caméra',
    'firefox-desktop.permissionUseMicrophone': 'Utiliser le microphone',
    'firefox-desktop.permissionsFor': 'Permissions pour { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Vie privée et sécurité',
    'firefox-desktop.prefsPermissions': 'Permissions',
    'firefox-desktop.prefsCamera': 'Caméra',
    'firefox-desktop.prefsMicrophone': 'Microphone',
    'firefox-desktop.prefsRemoveWebsite': 'Supprimer le site',
    'firefox-desktop.prefsSaveChanges': 'Enregistrer les modifications',
    'firefox-desktop.prefsBlockNewCamera': 'Bloquer les nouvelles demandes d’accès à votre caméra',
    'firefox-desktop.prefsBlockNewMicrophone': 'Bloquer les nouvelles demandes d’accès à votre microphone',
    'firefox-desktop.menuSettings': 'Paramètres',
  },
  english: {},
}
