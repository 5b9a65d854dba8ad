// Made by scripts/labels.mjs of terms/en.json: what platforms/seldom.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'windows.settings': 'Settings',
  'windows.microphone': 'Microphone',
  'windows.system': 'System',
  'windows.sound': 'Sound',
  'windows.input': 'Input',
  'windows.moreSoundSettings': 'More sound settings',
  'windows.recording': 'Recording',
  'windows.properties': 'Properties',
  'windows.advanced': 'Advanced',
  'windows.exclusiveControl': 'Allow applications to take exclusive control of this device',
  'kaspersky.settings': 'Settings',
  'kaspersky.privacySettings': 'Privacy settings',
  'kaspersky.webcamAndMicControl': 'Webcam and Mic Control',
  'kaspersky.blockAllApps': 'Block all apps from accessing your webcam',
  'bitdefender.privacy': 'Privacy',
  'bitdefender.videoAudioProtection': 'Video & Audio Protection',
  'bitdefender.settings': 'Settings',
  'bitdefender.blockBrowsers': "Block browsers' access to the webcam",
  'eset.allowAccess': 'Allow access',
}
