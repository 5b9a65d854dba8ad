// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '設定',
    'ios.allow': '允許',
    'ios.general': '一般',
    'macos.systemPreferences12': '系統偏好設定',
    'macos.microphone': '麥克風',
    'macos.camera': '相機',
    'macos.quitAndReopen': '結束並重新打開',
    'macos.tccAllow': '好',
    'macos.tccDontAllow': '不允許',
    'macos.securityPrivacy12': '安全性與隱私權',
    'macos.privacy12': '隱私權',
    'macos.screenTime': '螢幕使用時間',
    'macos.contentPrivacy': '內容與隱私權',
    'apple-current.macSystemSettings': '系統設定',
    'apple-current.macPrivacySecurity': '隱私權與安全性',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
