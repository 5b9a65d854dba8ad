// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'Trang web',
    'ios.dontAllow': 'Từ chối',
    'ios.allow': 'Cho phép',
    'macos.microphone': 'Micrô',
    'macos.camera': 'Camera',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
