// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '設定',
    'ios.allow': '許可',
    'ios.general': '一般',
    'macos.systemPreferences12': 'システム環境設定',
    'macos.microphone': 'マイク',
    'macos.camera': 'カメラ',
    'macos.quitAndReopen': '終了して再度開く',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': '許可しない',
    'macos.securityPrivacy12': 'セキュリティとプライバシー',
    'macos.privacy12': 'プライバシー',
    'macos.screenTime': 'スクリーンタイム',
    'macos.contentPrivacy': 'コンテンツとプライバシー',
    'apple-current.macSystemSettings': 'システム設定',
    'apple-current.macPrivacySecurity': 'プライバシーとセキュリティ',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
