// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../labelTable'

export const labels: LabelTable = {
  language: 'fr',
  own: {
    'chrome-desktop.camera': 'Caméra',
    'chrome-desktop.microphone': 'Micro',
    'firefox-desktop.promptAllow': 'Autoriser',
    'firefox-desktop.stateBlockedTemporarily': 'Bloqué temporairement',
    'firefox-desktop.permissionUseCamera': 'Utiliser la caméra',
    'firefox-desktop.permissionUseMicrophone': 'Utiliser le microphone',
  },
  english: {
    'apple-current.iosApps': 'Apps',
  },
}
