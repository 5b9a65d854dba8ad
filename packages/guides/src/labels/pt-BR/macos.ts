// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Ajustes',
    'ios.allow': 'Permitir',
    'ios.general': 'Geral',
    'macos.systemPreferences12': 'Preferências do Sistema',
    'macos.microphone': 'Microfone',
    'macos.camera': 'Câmera',
    'macos.quitAndReopen': 'Encerrar e Reabrir',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': 'Não Permitir',
    'macos.securityPrivacy12': 'Segurança e Privacidade',
    'macos.privacy12': 'Privacidade',
    'macos.screenTime': 'Tempo de Uso',
    'macos.contentPrivacy': 'Conteúdo e Privacidade',
    'apple-current.macSystemSettings': 'Ajustes do Sistema',
    'apple-current.macPrivacySecurity': 'Privacidade e Segurança',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
