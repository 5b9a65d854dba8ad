// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Permitir',
    'firefox-desktop.promptBlock': 'Bloquear',
    'firefox-desktop.stateBlocked': 'Bloqueadas',
    'firefox-desktop.stateBlockedTemporarily': 'Bloqueado temporalmente',
    'firefox-desktop.permissionUseCamera': 'Usar la cámara',
    'firefox-desktop.permissionUseMicrophone': 'Usar el micrófono',
    'firefox-desktop.permissionsFor': 'Permisos para { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Privacidad & Seguridad',
    'firefox-desktop.prefsPermissions': 'Permisos',
    'firefox-desktop.prefsCamera': 'Cámara',
    'firefox-desktop.prefsMicrophone': 'Micrófono',
    'firefox-desktop.prefsRemoveWebsite': 'Eliminar sitio web',
    'firefox-desktop.prefsSaveChanges': 'Guardar cambios',
    'firefox-desktop.prefsBlockNewCamera': 'Bloquear nuevas solicitudes de acceso a su cámara',
    'firefox-desktop.prefsBlockNewMicrophone': 'Bloquear nuevas solicitudes de acceso a su micrófono',
    'firefox-desktop.menuSettings': 'Ajustes',
  },
  english: {},
}
