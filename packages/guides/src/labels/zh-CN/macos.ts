// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '设置',
    'ios.allow': '允许',
    'ios.general': '通用',
    'macos.systemPreferences12': '系统偏好设置',
    'macos.microphone': '麦克风',
    'macos.camera': '摄像头',
    'macos.quitAndReopen': '退出并重新打开',
    'macos.tccAllow': '好',
    'macos.tccDontAllow': '不允许',
    'macos.securityPrivacy12': '安全性与隐私',
    'macos.privacy12': '隐私',
    'macos.screenTime': '屏幕使用时间',
    'macos.contentPrivacy': '内容与隐私',
    'apple-current.macSystemSettings': '系统设置',
    'apple-current.macPrivacySecurity': '隐私与安全性',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
