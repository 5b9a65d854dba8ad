// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': '仅在使用该应用时允许',
    'android.promptOnlyThisTime': '仅限这一次',
    'android.permissionManager': '权限管理器',
    'android.appPermissions': '应用权限',
    'android.settingAllowWhileUsing': '仅在使用该应用时允许',
    'android.cameraToggleTitle': '摄像头使用权限',
    'android.micToggleTitle': '麦克风使用权限',
    'android.appPermissionsBreadcrumb': '应用',
    'android.settings': '设置',
    'android.camera': '相机',
    'android.microphone': '麦克风',
    'android.permissions': '权限',
    'android.securityPrivacy': '安全和隐私',
    'android.cameraTile': '摄像头使用权限',
    'android.micTile': '麦克风使用权限',
    'android.privacy': '隐私',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
