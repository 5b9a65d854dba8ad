// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowLegacy': 'Permitir',
    'chrome-desktop.promptBlockLegacy': 'Bloquear',
    'chrome-android.promptAllowWhileVisiting': 'Permitir mientras se visita el sitio',
    'chrome-android.promptAllowThisTime': 'Permitir esta vez',
    'chrome-android.promptNeverAllow': 'No permitir nunca',
    'chrome-android.camera': 'Cámara',
    'chrome-android.microphone': 'Micrófono',
    'chrome-android.siteSettings': 'Configuración del sitio',
    'chrome-android.resetPermissions': 'Restablecer permisos',
    'chrome-android.permissionsHeading': 'Permisos',
    'chrome-android.settings': 'Configuración',
    'android.promptWhileUsingApp': 'Mientras se usa la aplicación',
    'android.promptOnlyThisTime': 'Solo esta vez',
    'android.promptDontAllow': 'No permitir',
    'android.settings': 'Ajustes',
    'android.camera': 'Cámara',
    'android.microphone': 'Micrófono',
    'firefox-android.allow': 'Permitir',
    'firefox-android.dontAllow': 'No permitir',
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
