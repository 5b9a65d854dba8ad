// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'windows.settings': 'Configurações',
    'windows.privacySecurity11': 'Privacidade e segurança',
    'windows.privacy10': 'Privacidade',
    'windows.camera': 'Câmera',
    'windows.microphone': 'Microfone',
    'windows.cameraAccess': 'Acesso à câmera',
    'windows.microphoneAccess': 'Acesso ao microfone',
    'windows.letDesktopAppsCamera': 'Permitir que os aplicativos da área de trabalho acessem sua câmera',
    'windows.letDesktopAppsMicrophone': 'Permitir que os aplicativos da área de trabalho acessem seu microfone',
  },
  english: {
    'windows.letAppsCamera': 'Let apps access your camera',
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
