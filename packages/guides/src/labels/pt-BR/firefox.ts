// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Permitir',
    'firefox-desktop.promptBlock': 'Bloquear',
    'firefox-desktop.stateBlocked': 'Bloqueado',
    'firefox-desktop.stateBlockedTemporarily': 'Bloqueado temporariamente',
    'firefox-desktop.permissionUseCamera': 'Usar a câmera',
    'firefox-desktop.permissionUseMicrophone': 'Usar o microfone',
    'firefox-desktop.permissionsFor': 'Permissões de { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Privacidade e Segurança',
    'firefox-desktop.prefsPermissions': 'Permissões',
    'firefox-desktop.prefsCamera': 'Câmera',
    'firefox-desktop.prefsMicrophone': 'Microfone',
    'firefox-desktop.prefsRemoveWebsite': 'Remover site',
    'firefox-desktop.prefsSaveChanges': 'Salvar alterações',
    'firefox-desktop.prefsBlockNewCamera': 'Bloquear novas solicitações de permissão para acessar sua câmera',
    'firefox-desktop.prefsBlockNewMicrophone': 'Bloquear novas solicitações de permissão para acessar seu microfone',
    'firefox-desktop.menuSettings': 'Configurações',
  },
  english: {},
}
