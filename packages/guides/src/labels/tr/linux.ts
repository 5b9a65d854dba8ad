// Made by scripts/labels.mjs of the table of tr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Gizlilik',
    'gnome.camera': 'Kamera',
    'gnome.microphone': 'Mikrofon',
    'gnome.applications': 'Uygulamalar',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
