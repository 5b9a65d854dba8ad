// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': '사이트에 있는 동안 허용',
    'chrome-desktop.promptAllowThisTime': '이번에만 허용',
    'chrome-desktop.promptNeverAllow': '허용 안함',
    'chrome-desktop.promptAllowLegacy': '허용',
    'chrome-desktop.promptBlockLegacy': '차단',
    'chrome-desktop.quietUseMicrophone': '마이크를 사용하시겠습니까?',
    'chrome-desktop.quietUseCamera': '카메라를 사용하시겠습니까?',
    'chrome-desktop.quietUseCameraAndMicrophone': '카메라 및 마이크를 사용하시겠습니까?',
    'chrome-desktop.camera': '카메라',
    'chrome-desktop.microphone': '마이크',
    'chrome-desktop.siteSettings': '사이트 설정',
    'chrome-desktop.automaticallyBlocked': '자동으로 차단됨',
    'chrome-desktop.blockedByAdministrator': '관리자가 차단함',
    'chrome-desktop.bannerSystemSettingsLink': '시스템 설정',
    'chrome-desktop.settings': '설정',
    'chrome-desktop.privacyAndSecurity': '개인 정보 보호 및 보안',
    'chrome-desktop.siteSettingsPage': '사이트 설정',
    'chrome-desktop.valueAllow': '허용',
    'chrome-desktop.sitesCanAskCamera': '사이트에서 카메라 사용을 요청할 수 있음',
    'chrome-desktop.listNotAllowedCamera': '카메라 사용이 허용되지 않음',
    'chrome-desktop.sitesCanAskMicrophone': '사이트에서 마이크 사용을 요청할 수 있음',
    'chrome-desktop.listNotAllowedMicrophone': '마이크 사용이 허용되지 않음',
    'chrome-desktop.resetPermission': '권한 재설정',
    'chrome-desktop.resetPermissions': '권한 재설정',
  },
  english: {},
}
