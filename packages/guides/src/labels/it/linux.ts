// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Privacy',
    'gnome.camera': 'Fotocamera',
    'gnome.microphone': 'Microfono',
    'gnome.applications': 'Applicazioni',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
