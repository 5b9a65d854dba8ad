// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'windows.settings': 'Einstellungen',
    'windows.privacySecurity11': 'Datenschutz und Sicherheit',
    'windows.privacy10': 'Datenschutz',
    'windows.camera': 'Kamera',
    'windows.microphone': 'Mikrofon',
    'windows.cameraAccess': 'Kamerazugriff',
    'windows.microphoneAccess': 'Mikrofonzugriff',
    'windows.letAppsCamera': 'Zulassen, dass Apps auf Ihre Kamera zugreifen',
    'windows.letDesktopAppsCamera': 'Zulassen, dass Desktop-Apps auf Ihre Kamera zugreifen',
    'windows.letDesktopAppsMicrophone': 'Zulassen, dass Desktop-Apps auf Ihr Mikrofon zugreifen',
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
