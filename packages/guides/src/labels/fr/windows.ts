// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'windows.settings': 'Paramètres',
    'windows.privacySecurity11': 'Confidentialité et sécurité',
    'windows.privacy10': 'Confidentialité',
    'windows.camera': 'Caméra',
    'windows.microphone': 'Microphone',
    'windows.cameraAccess': 'Accès à la caméra',
    'windows.microphoneAccess': 'Accès au microphone',
    'windows.letDesktopAppsCamera': 'Autoriser les applications de bureau à accéder à votre caméra',
    'windows.letDesktopAppsMicrophone': 'Autoriser les applications de bureau à accéder à votre microphone',
    'windows.win10AllowDevice': 'Autoriser l’accès à la caméra sur cet appareil',
  },
  english: {
    'windows.letAppsCamera': 'Let apps access your camera',
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
