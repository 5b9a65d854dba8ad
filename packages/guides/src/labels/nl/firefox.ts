// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Toestaan',
    'firefox-desktop.promptBlock': 'Blokkeren',
    'firefox-desktop.stateBlocked': 'Geblokkeerd',
    'firefox-desktop.stateBlockedTemporarily': 'Tijdelijk geblokkeerd',
    'firefox-desktop.permissionUseCamera': 'Camera gebruiken',
    'firefox-desktop.permissionUseMicrophone': 'Microfoon gebruiken',
    'firefox-desktop.permissionsFor': 'Toestemmingen voor { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Privacy en Beveiliging',
    'firefox-desktop.prefsPermissions': 'Toestemmingen',
    'firefox-desktop.prefsCamera': 'Camera',
    'firefox-desktop.prefsMicrophone': 'Microfoon',
    'firefox-desktop.prefsRemoveWebsite': 'Website verwijderen',
    'firefox-desktop.prefsSaveChanges': 'Wijzigingen opslaan',
    'firefox-desktop.prefsBlockNewCamera': 'Nieuwe verzoeken om toegang tot uw camera blokkeren',
    'firefox-desktop.prefsBlockNewMicrophone': 'Nieuwe verzoeken om toegang tot uw microfoon blokkeren',
    'firefox-desktop.menuSettings': 'Instellingen',
  },
  english: {},
}
