// Made by scripts/labels.mjs of the table of vi. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Riêng tư',
    'gnome.camera': 'Máy ảnh',
    'gnome.microphone': 'Micrô',
    'gnome.applications': 'Ứng dụng',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
