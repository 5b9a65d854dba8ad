// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chromeos.settings': 'Настройки',
    'chromeos.privacyAndSecurity': 'Конфиденциальность и безопасность',
    'chromeos.privacyControls': 'Настройки конфиденциальности',
    'chromeos.cameraAccess': 'Доступ к камере',
  },
  english: {
    'chromeos.microphoneAccess': 'Microphone access',
  },
}
