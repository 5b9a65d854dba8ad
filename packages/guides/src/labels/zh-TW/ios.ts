// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': '網站設定',
    'ios.settings': '設定',
    'ios.camera': '相機',
    'ios.microphone': '麥克風',
    'ios.dontAllow': '不允許',
    'ios.allow': '允許',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
