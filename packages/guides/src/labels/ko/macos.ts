// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': '설정',
    'ios.allow': '허용',
    'ios.general': '일반',
    'macos.systemPreferences12': '시스템 환경설정',
    'macos.microphone': '마이크',
    'macos.camera': '카메라',
    'macos.quitAndReopen': '종료 및 다시 열기',
    'macos.tccAllow': '확인',
    'macos.tccDontAllow': '허용 안 함',
    'macos.securityPrivacy12': '보안 및 개인 정보 보호',
    'macos.privacy12': '개인 정보 보호',
    'macos.screenTime': '스크린 타임',
    'macos.contentPrivacy': '콘텐츠 및 개인 정보 보호',
    'apple-current.macSystemSettings': '시스템 설정',
    'apple-current.macPrivacySecurity': '개인정보 보호 및 보안',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
