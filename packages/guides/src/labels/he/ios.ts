// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'הגדרות האתר',
    'ios.settings': 'הגדרות',
    'ios.camera': 'מצלמה',
    'ios.microphone': 'מיקרופון',
    'ios.dontAllow': 'אל תאפשר',
    'ios.allow': 'אפשר',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
