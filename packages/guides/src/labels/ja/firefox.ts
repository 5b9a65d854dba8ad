// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'firefox-desktop.promptAllow': '許可する',
    'firefox-desktop.promptBlock': 'ブロック',
    'firefox-desktop.stateBlocked': 'ブロック',
    'firefox-desktop.stateBlockedTemporarily': '一時的にブロック',
    'firefox-desktop.permissionUseCamera': 'カメラの使用',
    'firefox-desktop.permissionUseMicrophone': 'マイクの使用',
    'firefox-desktop.permissionsFor': '{ $host } の設定',
    'firefox-desktop.prefsPrivacyAndSecurity': 'プライバシーとセキュリティ',
    'firefox-desktop.prefsPermissions': '許可設定',
    'firefox-desktop.prefsCamera': 'カメラ',
    'firefox-desktop.prefsMicrophone': 'マイク',
    'firefox-desktop.prefsRemoveWebsite': 'ウェブサイトを削除',
    'firefox-desktop.prefsSaveChanges': '変更を保存',
    'firefox-desktop.prefsBlockNewCamera': 'カメラへのアクセスの要求をブロックする',
    'firefox-desktop.prefsBlockNewMicrophone': 'マイクへのアクセスの要求をブロックする',
    'firefox-desktop.menuSettings': '設定',
  },
  english: {},
}
