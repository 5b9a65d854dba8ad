// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Permitir ao acessar o site',
    'chrome-desktop.promptAllowThisTime': 'Permitir desta vez',
    'chrome-desktop.promptNeverAllow': 'Nunca permitir',
    'chrome-desktop.promptAllowLegacy': 'Permitir',
    'chrome-desktop.promptBlockLegacy': 'Bloquear',
    'chrome-desktop.quietUseMicrophone': 'Usar o microfone?',
    'chrome-desktop.quietUseCamera': 'Usar a câmera?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Usar a câmera e o microfone?',
    'chrome-desktop.camera': 'Câmera',
    'chrome-desktop.microphone': 'Microfone',
    'chrome-desktop.siteSettings': 'Configurações de sites',
    'chrome-desktop.automaticallyBlocked': 'Bloqueada automaticamente',
    'chrome-desktop.blockedByAdministrator': 'Bloqueada pelo administrador',
    'chrome-desktop.bannerSystemSettingsLink': 'configurações do sistema',
    'chrome-desktop.settings': 'Configurações',
    'chrome-desktop.privacyAndSecurity': 'Privacidade e segurança',
    'chrome-desktop.siteSettingsPage': 'Configurações de sites',
    'chrome-desktop.valueAllow': 'Permitir',
    'chrome-desktop.sitesCanAskCamera': 'Os sites podem pedir para usar a câmera',
    'chrome-desktop.listNotAllowedCamera': 'Bloquear o uso da câmera',
    'chrome-desktop.sitesCanAskMicrophone': 'Os sites podem pedir para usar o microfone',
    'chrome-desktop.listNotAllowedMicrophone': 'Bloquear o uso do microfone',
    'chrome-desktop.resetPermission': 'Redefinir permissão',
    'chrome-desktop.resetPermissions': 'Redefinir permissões',
  },
  english: {},
}
