// Made by scripts/labels.mjs of the table of zh-TW. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': '隱私',
    'gnome.camera': '相機',
    'gnome.microphone': '麥克風',
    'gnome.applications': '應用程式',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
