// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Consenti',
    'firefox-desktop.promptBlock': 'Blocca',
    'firefox-desktop.stateBlocked': 'Bloccato',
    'firefox-desktop.stateBlockedTemporarily': 'Bloccato temporaneamente',
    'firefox-desktop.permissionUseCamera': 'Utilizzare la fotocamera',
    'firefox-desktop.permissionUseMicrophone': 'Utilizzare il microfono',
    'firefox-desktop.permissionsFor': 'Permessi per { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Privacy e sicurezza',
    'firefox-desktop.prefsPermissions': 'Permessi',
    'firefox-desktop.prefsCamera': 'Fotocamera',
    'firefox-desktop.prefsMicrophone': 'Microfono',
    'firefox-desktop.prefsRemoveWebsite': 'Rimuovi sito web',
    'firefox-desktop.prefsSaveChanges': 'Salva modifiche',
    'firefox-desktop.prefsBlockNewCamera': 'Blocca nuove richieste di accesso alla fotocamera',
    'firefox-desktop.prefsBlockNewMicrophone': 'Blocca nuove richieste di accesso al microfono',
    'firefox-desktop.menuSettings': 'Impostazioni',
  },
  english: {},
}
