// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ajustes',
    'ios.privacy15': 'Privacidade',
    'ios.camera': 'Câmera',
    'ios.microphone': 'Microfone',
    'ios.screenTime': 'Tempo de Uso',
    'ios.contentPrivacyRestrictions': 'Conteúdo e Privacidade',
    'ios.allowChanges': 'Permitir Alterações',
    'ios.dontAllowChanges': 'Não Permitir Alterações',
    'ios.dontAllow': 'Não Permitir',
    'ios.allow': 'Permitir',
    'ios.general': 'Geral',
    'ios.vpnDeviceManagement': 'Gerenciamento de VPN e Dispositivo',
    'ios.allowedApps': 'Apps Permitidos',
    'apple-current.iosPrivacySecurity': 'Privacidade e Segurança',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
