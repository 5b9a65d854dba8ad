// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Permitir ao acessar o site',
    'chrome-desktop.promptAllowLegacy': 'Permitir',
    'chrome-desktop.promptBlockLegacy': 'Bloquear',
    'chrome-desktop.camera': 'Câmera',
    'chrome-desktop.microphone': 'Microfone',
    'chrome-desktop.siteSettings': 'Configurações de sites',
    'chrome-desktop.settings': 'Configurações',
    'chrome-desktop.valueAllow': 'Permitir',
  },
  english: {
    'edge.permissionsForSite': 'Permissions for this site',
    'edge.privacySearchServices': 'Privacy, search, and services',
    'edge.sitePermissions': 'Site permissions',
    'edge.allPermissions': 'All permissions',
  },
}
