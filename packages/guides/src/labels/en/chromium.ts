// Made by scripts/labels.mjs of the table of en. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Allow while visiting the site',
    'chrome-desktop.promptAllowThisTime': 'Allow this time',
    'chrome-desktop.promptNeverAllow': 'Never allow',
    'chrome-desktop.promptAllowLegacy': 'Allow',
    'chrome-desktop.promptBlockLegacy': 'Block',
    'chrome-desktop.quietUseMicrophone': 'Use microphone?',
    'chrome-desktop.quietUseCamera': 'Use camera?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Use camera & microphone?',
    'chrome-desktop.camera': 'Camera',
    'chrome-desktop.microphone': 'Microphone',
    'chrome-desktop.siteSettings': 'Site settings',
    'chrome-desktop.automaticallyBlocked': 'Automatically blocked',
    'chrome-desktop.blockedByAdministrator': 'Blocked by your administrator',
    'chrome-desktop.bannerSystemSettingsLink': 'system settings',
    'chrome-desktop.settings': 'Settings',
    'chrome-desktop.privacyAndSecurity': 'Privacy and security',
    'chrome-desktop.siteSettingsPage': 'Site settings',
    'chrome-desktop.valueAllow': 'Allow',
    'chrome-desktop.sitesCanAskCamera': 'Sites can ask to use your camera',
    'chrome-desktop.listNotAllowedCamera': 'Not allowed to use your camera',
    'chrome-desktop.sitesCanAskMicrophone': 'Sites can ask to use your microphone',
    'chrome-desktop.listNotAllowedMicrophone': 'Not allowed to use your microphone',
    'chrome-desktop.resetPermission': 'Reset permission',
    'chrome-desktop.resetPermissions': 'Reset permissions',
  },
  english: {},
}
