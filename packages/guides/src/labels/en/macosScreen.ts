// Made by scripts/labels.mjs of terms/en.json: what platforms/macosScreen.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'safari.macSettingsTabWebsites': 'Websites',
  'macos.systemPreferences12': 'System Preferences',
  'macos.quitAndReopen': 'Quit & Reopen',
  'macos.securityPrivacy12': 'Security & Privacy',
  'macos.privacy12': 'Privacy',
  'macos.screenRecording': 'Screen Recording',
  'apple-current.macSystemSettings': 'System Settings',
  'apple-current.macPrivacySecurity': 'Privacy & Security',
  'apple-current.macSafariSettings': 'Settings…',
  'apple-current.macScreenAudioRecording': 'Screen & System Audio Recording',
  'apple-current.macAllowForOneMonth': 'Allow For One Month',
  'apple-current.macOpenSystemSettings': 'Open System Settings',
  'apple-current.macSafariScreenSharing': 'Screen Sharing',
  'apple-current.macSafariAsk': 'Ask',
}
