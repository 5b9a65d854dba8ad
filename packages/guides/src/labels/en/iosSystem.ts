// Made by scripts/labels.mjs of terms/en.json: what platforms/iosSystem.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'ios.settings': 'Settings',
  'ios.privacy15': 'Privacy',
  'ios.camera': 'Camera',
  'ios.microphone': 'Microphone',
  'ios.screenTime': 'Screen Time',
  'ios.contentPrivacyRestrictions': 'Content & Privacy Restrictions',
  'ios.allowChanges': 'Allow Changes',
  'ios.dontAllowChanges': 'Don’t Allow Changes',
  'ios.dontAllow': 'Don’t Allow',
  'ios.allow': 'Allow',
  'ios.general': 'General',
  'ios.vpnDeviceManagement': 'VPN & Device Management',
  'ios.allowedApps': 'Allowed Apps',
  'apple-current.iosApps': 'Apps',
  'apple-current.iosPrivacySecurity': 'Privacy & Security',
  'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
}
