// Made by scripts/labels.mjs of the table of zh-CN. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': '隐私',
    'gnome.camera': '摄像头',
    'gnome.microphone': '麦克风',
    'gnome.applications': '应用程序',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
