// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Erlauben',
    'firefox-desktop.promptBlock': 'Blockieren',
    'firefox-desktop.stateBlocked': 'Blockiert',
    'firefox-desktop.stateBlockedTemporarily': 'Temporär blockiert',
    'firefox-desktop.permissionUseCamera': 'Kamera verwenden',
    'firefox-desktop.permissionUseMicrophone': 'Mikrofon verwenden',
    'firefox-desktop.permissionsFor': 'Berechtigungen für { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Datenschutz & Sicherheit',
    'firefox-desktop.prefsPermissions': 'Berechtigungen',
    'firefox-desktop.prefsCamera': 'Kamera',
    'firefox-desktop.prefsMicrophone': 'Mikrofon',
    'firefox-desktop.prefsRemoveWebsite': 'Website entfernen',
    'firefox-desktop.prefsSaveChanges': 'Änderungen speichern',
    'firefox-desktop.prefsBlockNewCamera': 'Neue Anfragen für den Zugriff auf Ihre Kamera blockieren',
    'firefox-desktop.prefsBlockNewMicrophone': 'Neue Anfragen für den Zugriff auf Ihr Mikrofon blockieren',
    'firefox-desktop.menuSettings': 'Einstellungen',
  },
  english: {},
}
