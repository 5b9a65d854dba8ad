// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chromeos.privacyAndSecurity': 'Конфіденційність і безпека',
    'chromeos.privacyControls': 'Налаштування конфіденційності',
    'chromeos.cameraAccess': 'Доступ до камери',
  },
  english: {
    'chromeos.settings': 'Settings',
    'chromeos.microphoneAccess': 'Microphone access',
  },
}
