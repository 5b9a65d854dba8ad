// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'サイトへのアクセス時は許可',
    'chrome-desktop.promptAllowThisTime': '今回のみ許可',
    'chrome-desktop.promptNeverAllow': '許可しない',
    'chrome-desktop.promptAllowLegacy': '許可する',
    'chrome-desktop.promptBlockLegacy': 'ブロック',
    'chrome-desktop.quietUseMicrophone': 'マイクを使用しますか？',
    'chrome-desktop.quietUseCamera': 'カメラを使用しますか？',
    'chrome-desktop.quietUseCameraAndMicrophone': 'カメラとマイクを使用しますか？',
    'chrome-desktop.camera': 'カメラ',
    'chrome-desktop.microphone': 'マイク',
    'chrome-desktop.siteSettings': 'サイトの設定',
    'chrome-desktop.automaticallyBlocked': '自動でブロックされました',
    'chrome-desktop.blockedByAdministrator': '管理者によってブロックされています',
    'chrome-desktop.bannerSystemSettingsLink': 'システム設定',
    'chrome-desktop.settings': '設定',
    'chrome-desktop.privacyAndSecurity': 'プライバシーとセキュリティ',
    'chrome-desktop.siteSettingsPage': 'サイトの設定',
    'chrome-desktop.valueAllow': '許可する',
    'chrome-desktop.sitesCanAskCamera': 'サイトがカメラの使用を要求できるようにする',
    'chrome-desktop.listNotAllowedCamera': 'カメラの使用を許可しないサイト',
    'chrome-desktop.sitesCanAskMicrophone': 'サイトがマイクの使用を要求できるようにする',
    'chrome-desktop.listNotAllowedMicrophone': 'マイクの使用を許可しないサイト',
    'chrome-desktop.resetPermission': '権限をリセット',
    'chrome-desktop.resetPermissions': '権限をリセット',
  },
  english: {},
}
