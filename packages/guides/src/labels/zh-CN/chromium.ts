// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': '在访问期间允许',
    'chrome-desktop.promptAllowThisTime': '仅此一次',
    'chrome-desktop.promptNeverAllow': '一律不允许',
    'chrome-desktop.promptAllowLegacy': '允许',
    'chrome-desktop.promptBlockLegacy': '屏蔽',
    'chrome-desktop.quietUseMicrophone': '使用麦克风？',
    'chrome-desktop.quietUseCamera': '使用摄像头？',
    'chrome-desktop.quietUseCameraAndMicrophone': '使用摄像头和麦克风？',
    'chrome-desktop.camera': '摄像头',
    'chrome-desktop.microphone': '麦克风',
    'chrome-desktop.siteSettings': '网站设置',
    'chrome-desktop.automaticallyBlocked': '已被自动禁止',
    'chrome-desktop.blockedByAdministrator': '已被管理员禁止',
    'chrome-desktop.bannerSystemSettingsLink': '系统设置',
    'chrome-desktop.settings': '设置',
    'chrome-desktop.privacyAndSecurity': '隐私与安全',
    'chrome-desktop.siteSettingsPage': '网站设置',
    'chrome-desktop.valueAllow': '允许',
    'chrome-desktop.sitesCanAskCamera': '网站可以请求使用您的摄像头',
    'chrome-desktop.listNotAllowedCamera': '不允许使用您的摄像头',
    'chrome-desktop.sitesCanAskMicrophone': '网站可以请求使用您的麦克风',
    'chrome-desktop.listNotAllowedMicrophone': '不允许使用您的麦克风',
    'chrome-desktop.resetPermission': '重置权限',
    'chrome-desktop.resetPermissions': '重置权限',
  },
  english: {},
}
