// Made by scripts/labels.mjs of the table of de. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Datenschutz',
    'gnome.camera': 'Kamera',
    'gnome.microphone': 'Mikrofon',
    'gnome.applications': 'Anwendungen',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
