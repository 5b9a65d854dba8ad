// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'safari.macSettingsTabWebsites': '网站',
    'ios.dontAllow': '不允许',
    'ios.allow': '允许',
    'macos.microphone': '麦克风',
    'macos.camera': '摄像头',
  },
  english: {
    'apple-current.macSafariSettings': 'Settings…',
    'apple-current.macSettingsForWebsite': 'Settings for %@…',
  },
}
