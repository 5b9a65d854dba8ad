// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Permitir',
    'chrome-desktop.promptBlockLegacy': 'Bloquear',
    'chrome-android.promptAllowWhileVisiting': 'Permitir ao acessar o site',
    'chrome-android.promptAllowThisTime': 'Permitir desta vez',
    'chrome-android.promptNeverAllow': 'Nunca permitir',
    'chrome-android.camera': 'Câmera',
    'chrome-android.microphone': 'Microfone',
    'chrome-android.siteSettings': 'Configurações de sites',
    'chrome-android.resetPermissions': 'Redefinir permissões',
    'chrome-android.permissionsHeading': 'Permissões',
    'chrome-android.settings': 'Configurações',
    'android.promptWhileUsingApp': 'Durante o uso do app',
    'android.promptOnlyThisTime': 'Apenas esta vez',
    'android.promptDontAllow': 'Não permitir',
    'android.settings': 'Configurações',
    'android.camera': 'Câmera',
    'android.microphone': 'Microfone',
    'firefox-android.allow': 'Permitir',
    'firefox-android.dontAllow': 'Não permitir',
  },
  english: {
    'firefox-android.askToAllow': 'Ask to allow',
    'duckduckgo-android.permissions': 'Permissions',
    'duckduckgo-android.sitePermissions': 'Site Permissions',
    'duckduckgo-android.manageSites': 'Manage Sites',
    'duckduckgo-android.camera': 'Camera',
    'duckduckgo-android.microphone': 'Microphone',
    'duckduckgo-android.allow': 'Allow',
    'samsung.sitesAndDownloads': 'Sites and downloads',
    'samsung.sitePermissions': 'Site permissions',
  },
}
