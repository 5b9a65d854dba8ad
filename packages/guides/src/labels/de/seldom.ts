// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {},
  english: {
    'kaspersky.settings': 'Settings',
    'kaspersky.privacySettings': 'Privacy settings',
    'kaspersky.webcamAndMicControl': 'Webcam and Mic Control',
    'kaspersky.blockAllApps': 'Block all apps from accessing your webcam',
    'bitdefender.privacy': 'Privacy',
    'bitdefender.videoAudioProtection': 'Video & Audio Protection',
    'bitdefender.settings': 'Settings',
    'bitdefender.blockBrowsers': "Block browsers' access to the webcam",
    'eset.allowAccess': 'Allow access',
  },
}
