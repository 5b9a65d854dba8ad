// Made by scripts/labels.mjs of the table of ja. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'プライバシー',
    'gnome.camera': 'カメラ',
    'gnome.microphone': 'マイク',
    'gnome.applications': 'アプリケーション',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
