// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': '웹 사이트 설정',
    'ios.settings': '설정',
    'ios.camera': '카메라',
    'ios.microphone': '마이크',
    'ios.dontAllow': '허용 안 함',
    'ios.allow': '허용',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
