// Made by scripts/labels.mjs of terms/en.json: what platforms/macos.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'ios.settings': 'Settings',
  'ios.allow': 'Allow',
  'ios.general': 'General',
  'macos.systemPreferences12': 'System Preferences',
  'macos.microphone': 'Microphone',
  'macos.camera': 'Camera',
  'macos.quitAndReopen': 'Quit & Reopen',
  'macos.tccAllow': 'OK',
  'macos.tccDontAllow': 'Don’t Allow',
  'macos.securityPrivacy12': 'Security & Privacy',
  'macos.privacy12': 'Privacy',
  'macos.screenTime': 'Screen Time',
  'macos.contentPrivacy': 'Content & Privacy',
  'apple-current.macSystemSettings': 'System Settings',
  'apple-current.macPrivacySecurity': 'Privacy & Security',
  'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
  'apple-current.iosContinuityCamera': 'Continuity Camera',
}
