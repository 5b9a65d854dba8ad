// Made by scripts/labels.mjs of the table of ko. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': '개인 정보',
    'gnome.camera': '카메라',
    'gnome.microphone': '마이크',
    'gnome.applications': '앱',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
