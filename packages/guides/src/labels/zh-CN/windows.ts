// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'windows.settings': '设置',
    'windows.privacySecurity11': '隐私和安全性',
    'windows.privacy10': '隐私',
    'windows.camera': '相机',
    'windows.microphone': '麦克风',
    'windows.cameraAccess': '相机访问',
    'windows.microphoneAccess': '麦克风访问',
    'windows.letDesktopAppsCamera': '允许桌面应用访问你的相机',
    'windows.letDesktopAppsMicrophone': '允许桌面应用访问你的麦克风',
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
