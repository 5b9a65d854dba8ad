// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'windows.settings': 'Configuración',
    'windows.privacySecurity11': 'Privacidad y seguridad',
    'windows.privacy10': 'Privacidad',
    'windows.camera': 'Cámara',
    'windows.microphone': 'Micrófono',
    'windows.cameraAccess': 'Acceso a la cámara',
    'windows.microphoneAccess': 'Acceso al micrófono',
    'windows.letAppsCamera': 'Permitir que las aplicaciones accedan a la cámara',
    'windows.letDesktopAppsCamera': 'Permitir que las aplicaciones de escritorio accedan a la cámara',
    'windows.letDesktopAppsMicrophone': 'Permitir que las aplicaciones de escritorio accedan al micrófono',
  },
  english: {
    'windows.win10AllowDevice': 'Allow access to the camera on this device',
    'windows.letAppsMicrophone': 'Let apps access your microphone',
    'windows.win10Change': 'Change',
    'windows.win10AllowDeviceMicrophone': 'Allow access to the microphone on this device',
    'windows.win10AllowApps': 'Allow apps to access your camera',
    'windows.win10AllowAppsMicrophone': 'Allow apps to access your microphone',
    'windows.win10AllowDesktopApps': 'Allow desktop apps to access your camera',
    'windows.win10AllowDesktopAppsMicrophone': 'Allow desktop apps to access your microphone',
    'windows.managedByOrganization': 'Some settings are managed by your organization',
    'windows.bluetoothDevices': 'Bluetooth & devices',
    'windows.cameras': 'Cameras',
    'windows.system': 'System',
    'windows.sound': 'Sound',
    'windows.input': 'Input',
    'windows.deviceManager': 'Device Manager',
    'windows.disabledCameras': 'Disabled cameras',
    'windows.enable': 'Enable',
    'windows.enableDevice': 'Enable device',
  },
}
