// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {},
  english: {
    'chromeos.settings': 'Settings',
    'chromeos.privacyAndSecurity': 'Privacy and security',
    'chromeos.privacyControls': 'Privacy controls',
    'chromeos.cameraAccess': 'Camera access',
    'chromeos.microphoneAccess': 'Microphone access',
  },
}
