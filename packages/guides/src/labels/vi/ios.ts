// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Cài đặt trang web',
    'ios.settings': 'Cài đặt',
    'ios.camera': 'Camera',
    'ios.microphone': 'Micrô',
    'ios.dontAllow': 'Từ chối',
    'ios.allow': 'Cho phép',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
