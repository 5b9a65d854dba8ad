// Made by scripts/labels.mjs of the table of en. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Privacy',
    'gnome.camera': 'Camera',
    'gnome.microphone': 'Microphone',
    'gnome.applications': 'Applications',
    'gnome.privacySecurity46': 'Privacy & Security',
  },
  english: {},
}
