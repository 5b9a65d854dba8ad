// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'الخصوصية',
    'gnome.camera': 'كمرة',
    'gnome.microphone': 'ميكروفون',
    'gnome.applications': 'التطبيقات',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
