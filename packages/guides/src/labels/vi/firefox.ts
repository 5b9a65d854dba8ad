// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': 'Cho phép',
    'firefox-desktop.promptBlock': 'Chặn',
    'firefox-desktop.stateBlocked': 'Đã bị chặn',
    'firefox-desktop.stateBlockedTemporarily': 'Chặn tạm thời',
    'firefox-desktop.permissionUseCamera': 'Sử dụng máy ảnh',
    'firefox-desktop.permissionUseMicrophone': 'Sử dụng micro',
    'firefox-desktop.permissionsFor': 'Quyền hạn cho { $host }',
    'firefox-desktop.prefsPrivacyAndSecurity': 'Riêng tư & bảo mật',
    'firefox-desktop.prefsPermissions': 'Quyền hạn',
    'firefox-desktop.prefsCamera': 'Máy ảnh',
    'firefox-desktop.prefsMicrophone': 'Micrô',
    'firefox-desktop.prefsRemoveWebsite': 'Xóa trang web',
    'firefox-desktop.prefsSaveChanges': 'Lưu thay đổi',
    'firefox-desktop.prefsBlockNewCamera': 'Chặn các yêu cầu mới về việc cho phép tru cập máy ảnh của bạn',
    'firefox-desktop.prefsBlockNewMicrophone': 'Chặn các yêu cầu mới về việc cho phép tru cập micrô của bạn',
    'firefox-desktop.menuSettings': 'Cài đặt',
  },
  english: {},
}
