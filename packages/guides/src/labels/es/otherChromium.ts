// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Permitir mientras se visita el sitio',
    'chrome-desktop.promptAllowLegacy': 'Permitir',
    'chrome-desktop.promptBlockLegacy': 'Bloquear',
    'chrome-desktop.camera': 'Cámara',
    'chrome-desktop.microphone': 'Micrófono',
    'chrome-desktop.siteSettings': 'Ajustes de los sitios web',
    'chrome-desktop.settings': 'Configuración',
    'chrome-desktop.valueAllow': 'Permitir',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
