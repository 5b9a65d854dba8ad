// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'إعدادات موقع الويب',
    'ios.settings': 'الإعدادات',
    'ios.camera': 'الكاميرا',
    'ios.microphone': 'الميكروفون',
    'ios.dontAllow': 'عدم السماح',
    'ios.allow': 'السماح',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
