// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': '허용',
    'firefox-desktop.promptBlock': '차단',
    'firefox-desktop.stateBlocked': '차단',
    'firefox-desktop.stateBlockedTemporarily': '일시 차단',
    'firefox-desktop.permissionUseCamera': '카메라 사용',
    'firefox-desktop.permissionUseMicrophone': '마이크 사용',
    'firefox-desktop.permissionsFor': '{ $host } 권한',
    'firefox-desktop.prefsPrivacyAndSecurity': '개인 정보 및 보안',
    'firefox-desktop.prefsPermissions': '권한',
    'firefox-desktop.prefsCamera': '카메라',
    'firefox-desktop.prefsMicrophone': '마이크',
    'firefox-desktop.prefsRemoveWebsite': '웹 사이트 삭제',
    'firefox-desktop.prefsSaveChanges': '변경 내용 저장',
    'firefox-desktop.prefsBlockNewCamera': '새 카메라 접근 요청을 차단',
    'firefox-desktop.prefsBlockNewMicrophone': '새 마이크 접근 요청을 차단',
    'firefox-desktop.menuSettings': '설정',
  },
  english: {},
}
