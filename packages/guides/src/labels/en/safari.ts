// Made by scripts/labels.mjs of terms/en.json: what platforms/safari.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'safari.macSettingsTabWebsites': 'Websites',
  'ios.dontAllow': 'Don’t Allow',
  'ios.allow': 'Allow',
  'macos.microphone': 'Microphone',
  'macos.camera': 'Camera',
  'apple-current.macSafariSettings': 'Settings…',
  'apple-current.macSettingsForWebsite': 'Settings for %@…',
}
