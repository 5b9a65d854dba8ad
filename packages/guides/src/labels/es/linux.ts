// Made by scripts/labels.mjs of the table of es. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Privacidad',
    'gnome.camera': 'Cámara',
    'gnome.microphone': 'Micrófono',
    'gnome.applications': 'Aplicaciones',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
