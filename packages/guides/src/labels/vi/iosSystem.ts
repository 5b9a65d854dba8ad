// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Cài đặt',
    'ios.privacy15': 'Quyền riêng tư',
    'ios.camera': 'Camera',
    'ios.microphone': 'Micrô',
    'ios.screenTime': 'Thời gian sử dụng',
    'ios.contentPrivacyRestrictions': 'Bật giới hạn',
    'ios.allowChanges': 'Cho phép thay đổi',
    'ios.dontAllowChanges': 'Không cho phép thay đổi',
    'ios.dontAllow': 'Từ chối',
    'ios.allow': 'Cho phép',
    'ios.general': 'Cài đặt chung',
    'ios.vpnDeviceManagement': 'Quản lý VPN & Thiết bị',
    'ios.allowedApps': 'Ứng dụng được phép',
    'apple-current.iosPrivacySecurity': 'Quyền riêng tư & Bảo mật',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
