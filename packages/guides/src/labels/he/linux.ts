// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'פרטיות',
    'gnome.camera': 'מצלמה',
    'gnome.microphone': 'מיקרופון',
    'gnome.applications': 'יישומים',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
