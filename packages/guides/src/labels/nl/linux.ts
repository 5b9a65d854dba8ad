// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Privacy',
    'gnome.camera': 'Camera',
    'gnome.microphone': 'Microfoon',
    'gnome.applications': 'Toepassingen',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
