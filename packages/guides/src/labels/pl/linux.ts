// Made by scripts/labels.mjs of the table of pl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Prywatność',
    'gnome.camera': 'Kamera',
    'gnome.microphone': 'Mikrofon',
    'gnome.applications': 'Programy',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
