// Made by scripts/labels.mjs of the table of uk. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Конфіденційність',
    'gnome.camera': 'Камера',
    'gnome.microphone': 'Мікрофон',
    'gnome.applications': 'Програми',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
