// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.iosWebsiteSettings': '网站设置',
    'ios.settings': '设置',
    'ios.camera': '相机',
    'ios.microphone': '麦克风',
    'ios.dontAllow': '不允许',
    'ios.allow': '允许',
  },
  english: {
    'ios.done': 'Done',
    'apple-current.iosApps': 'Apps',
    'chrome-ios.siteInformation': 'Site Information',
  },
}
