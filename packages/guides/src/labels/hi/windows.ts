// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {},
  english: {
    'windows.settings': 'Settings',
    'windows.privacySecurity11': 'Privacy & security',
    'windows.privacy10': 'Privacy',
    'windows.camera': 'Camera',
    'windows.microphone': 'Microphone',
    'windows.cameraAccess': 'Camera access',
    'windows.microphoneAccess': 'Microphone access',
    'windows.letAppsCamera': 'Let apps access your camera',
    'windows.letDesktopAppsCamera': 'Let desktop apps access your camera',
    'windows.letDesktopAppsMicrophone': 'Let desktop apps access your microphone',
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
  },
}
