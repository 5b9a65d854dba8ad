// Made by scripts/labels.mjs of the table of en. Long because it is a table.
import type { LabelTable } from '../labelTable'

export const labels: LabelTable = {
  language: 'en',
  own: {
    'chrome-desktop.camera': 'Camera',
    'chrome-desktop.microphone': 'Microphone',
    'firefox-desktop.promptAllow': 'Allow',
    'firefox-desktop.stateBlockedTemporarily': 'Blocked Temporarily',
    'firefox-desktop.permissionUseCamera': 'Use the camera',
    'firefox-desktop.permissionUseMicrophone': 'Use the microphone',
    'apple-current.iosApps': 'Apps',
  },
  english: {},
}
