// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../labelTable'

export const labels: LabelTable = {
  language: 'de',
  own: {
    'chrome-desktop.camera': 'Kamera',
    'chrome-desktop.microphone': 'Mikrofon',
    'firefox-desktop.promptAllow': 'Erlauben',
    'firefox-desktop.stateBlockedTemporarily': 'Temporär blockiert',
    'firefox-desktop.permissionUseCamera': 'Kamera verwenden',
    'firefox-desktop.permissionUseMicrophone': 'Mikrofon verwenden',
  },
  english: {
    'apple-current.iosApps': 'Apps',
  },
}
