// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Конфиденциальность',
    'gnome.camera': 'Камера',
    'gnome.microphone': 'Микрофон',
    'gnome.applications': 'Приложения',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
