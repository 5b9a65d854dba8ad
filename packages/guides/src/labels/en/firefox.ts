// Made by scripts/labels.mjs of terms/en.json: what platforms/firefox.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'firefox-desktop.promptAllow': 'Allow',
  'firefox-desktop.promptBlock': 'Block',
  'firefox-desktop.stateBlocked': 'Blocked',
  'firefox-desktop.stateBlockedTemporarily': 'Blocked Temporarily',
  'firefox-desktop.permissionUseCamera': 'Use the camera',
  'firefox-desktop.permissionUseMicrophone': 'Use the microphone',
  'firefox-desktop.permissionsFor': 'Permissions for { $host }',
  'firefox-desktop.prefsPrivacyAndSecurity': 'Privacy and security',
  'firefox-desktop.prefsPermissions': 'Permissions',
  'firefox-desktop.prefsCamera': 'Camera',
  'firefox-desktop.prefsMicrophone': 'Microphone',
  'firefox-desktop.prefsRemoveWebsite': 'Remove Website',
  'firefox-desktop.prefsSaveChanges': 'Save Changes',
  'firefox-desktop.prefsBlockNewCamera': 'Block new requests asking to access your camera',
  'firefox-desktop.prefsBlockNewMicrophone': 'Block new requests asking to access your microphone',
  'firefox-desktop.menuSettings': 'Settings',
}
