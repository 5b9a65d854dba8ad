// Made by scripts/labels.mjs of terms/en.json: what platforms/chromeos.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'chromeos.settings': 'Settings',
  'chromeos.privacyAndSecurity': 'Privacy and security',
  'chromeos.privacyControls': 'Privacy controls',
  'chromeos.cameraAccess': 'Camera access',
  'chromeos.microphoneAccess': 'Microphone access',
}
