// Made by scripts/labels.mjs of terms/en.json: what platforms/androidSystem.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'android.promptWhileUsingApp': 'While using the app',
  'android.promptOnlyThisTime': 'Only this time',
  'android.permissionManager': 'Permission manager',
  'android.appPermissions': 'App permissions',
  'android.settingAllowWhileUsing': 'Allow only while using the app',
  'android.cameraToggleTitle': 'Camera access',
  'android.micToggleTitle': 'Microphone access',
  'android.appPermissionsBreadcrumb': 'Apps',
  'android.settings': 'Settings',
  'android.camera': 'Camera',
  'android.microphone': 'Microphone',
  'android.permissions': 'Permissions',
  'android.securityPrivacy': 'Security & privacy',
  'android.cameraTile': 'Camera access',
  'android.micTile': 'Mic access',
  'android.privacy': 'Privacy',
  'samsung.additionalPrivacyControls': 'Additional privacy controls',
  'samsung.securityAndPrivacy': 'Security and privacy',
}
