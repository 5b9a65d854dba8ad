// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Permitir mientras se visita el sitio',
    'chrome-desktop.promptAllowThisTime': 'Permitir esta vez',
    'chrome-desktop.promptNeverAllow': 'No permitir nunca',
    'chrome-desktop.promptAllowLegacy': 'Permitir',
    'chrome-desktop.promptBlockLegacy': 'Bloquear',
    'chrome-desktop.quietUseMicrophone': '¿Usar micrófono?',
    'chrome-desktop.quietUseCamera': '¿Usar la cámara?',
    'chrome-desktop.quietUseCameraAndMicrophone': '¿Usar cámara y micrófono?',
    'chrome-desktop.camera': 'Cámara',
    'chrome-desktop.microphone': 'Micrófono',
    'chrome-desktop.siteSettings': 'Ajustes de los sitios web',
    'chrome-desktop.automaticallyBlocked': 'Bloqueado automáticamente',
    'chrome-desktop.blockedByAdministrator': 'Bloqueado por el administrador',
    'chrome-desktop.bannerSystemSettingsLink': 'configuración del sistema',
    'chrome-desktop.settings': 'Configuración',
    'chrome-desktop.privacyAndSecurity': 'Privacidad y seguridad',
    'chrome-desktop.siteSettingsPage': 'Ajustes de los sitios web',
    'chrome-desktop.valueAllow': 'Permitir',
    'chrome-desktop.sitesCanAskCamera': 'Los sitios pueden solicitar permiso para usar la cámara',
    'chrome-desktop.listNotAllowedCamera': 'No puede usar tu cámara',
    'chrome-desktop.sitesCanAskMicrophone': 'Los sitios pueden solicitar permiso para utilizar el micrófono',
    'chrome-desktop.listNotAllowedMicrophone': 'No puede usar tu micrófono',
    'chrome-desktop.resetPermission': 'Restablecer permiso',
    'chrome-desktop.resetPermissions': 'Restablecer permisos',
  },
  english: {},
}
