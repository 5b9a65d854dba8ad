// Made by scripts/labels.mjs of the table of hi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'गोपनीयता',
    'gnome.applications': 'अनुप्रयोग',
  },
  english: {
    'gnome.camera': 'Camera',
    'gnome.microphone': 'Microphone',
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
