// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': 'אתרי אינטרנט',
    'ios.dontAllow': 'אל תאפשר',
    'ios.allow': 'אפשר',
    'macos.microphone': 'מיקרופון',
    'macos.camera': 'מצלמה',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
