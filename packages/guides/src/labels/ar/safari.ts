// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'مواقع الويب',
    'ios.dontAllow': 'عدم السماح',
    'ios.allow': 'السماح',
    'macos.microphone': 'الميكروفون',
    'macos.camera': 'الكاميرا',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
