// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Cài đặt',
    'ios.allow': 'Cho phép',
    'ios.general': 'Cài đặt chung',
    'macos.systemPreferences12': 'Tùy chọn Hệ thống',
    'macos.microphone': 'Micrô',
    'macos.camera': 'Camera',
    'macos.quitAndReopen': 'Thoát & mở lại',
    'macos.tccAllow': 'OK',
    'macos.tccDontAllow': 'Từ chối',
    'macos.securityPrivacy12': 'Bảo mật & quyền riêng tư',
    'macos.privacy12': 'Quyền riêng tư',
    'macos.screenTime': 'Thời gian sử dụng',
    'macos.contentPrivacy': 'Nội dung & Quyền riêng tư',
    'apple-current.macSystemSettings': 'Cài đặt hệ thống',
    'apple-current.macPrivacySecurity': 'Quyền riêng tư & Bảo mật',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
