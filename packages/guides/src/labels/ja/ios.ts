// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': 'Webサイトの設定',
    'ios.settings': '設定',
    'ios.camera': 'カメラ',
    'ios.microphone': 'マイク',
    'ios.dontAllow': '許可しない',
    'ios.allow': '許可',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
