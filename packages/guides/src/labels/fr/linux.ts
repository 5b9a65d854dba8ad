// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Confidentialité',
    'gnome.camera': 'Caméra',
    'gnome.microphone': 'Micro',
    'gnome.applications': 'Applications',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
