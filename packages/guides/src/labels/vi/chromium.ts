// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Cho phép mỗi khi truy cập trang web',
    'chrome-desktop.promptAllowThisTime': 'Cho phép lần này',
    'chrome-desktop.promptNeverAllow': 'Không bao giờ cho phép',
    'chrome-desktop.promptAllowLegacy': 'Cho phép',
    'chrome-desktop.promptBlockLegacy': 'Chặn',
    'chrome-desktop.quietUseMicrophone': 'Sử dụng micrô?',
    'chrome-desktop.quietUseCamera': 'Sử dụng camera?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Sử dụng máy ảnh và micrô?',
    'chrome-desktop.camera': 'Camera',
    'chrome-desktop.microphone': 'Micrô',
    'chrome-desktop.siteSettings': 'Cài đặt trang web',
    'chrome-desktop.automaticallyBlocked': 'Tự động bị chặn',
    'chrome-desktop.blockedByAdministrator': 'Bị quản trị viên của bạn chặn',
    'chrome-desktop.bannerSystemSettingsLink': 'cài đặt hệ thống',
    'chrome-desktop.settings': 'Cài đặt',
    'chrome-desktop.privacyAndSecurity': 'Quyền riêng tư và bảo mật',
    'chrome-desktop.siteSettingsPage': 'Cài đặt trang web',
    'chrome-desktop.valueAllow': 'Cho phép',
    'chrome-desktop.sitesCanAskCamera': 'Các trang web có thể yêu cầu sử dụng camera của bạn',
    'chrome-desktop.listNotAllowedCamera': 'Không được phép sử dụng máy ảnh của bạn',
    'chrome-desktop.sitesCanAskMicrophone': 'Các trang web có thể yêu cầu sử dụng micrô của bạn',
    'chrome-desktop.listNotAllowedMicrophone': 'Không được phép sử dụng micrô của bạn',
    'chrome-desktop.resetPermission': 'Đặt lại quyền',
    'chrome-desktop.resetPermissions': 'Đặt lại quyền',
  },
  english: {},
}
