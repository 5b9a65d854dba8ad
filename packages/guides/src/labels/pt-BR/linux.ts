// Made by scripts/labels.mjs of the table of pt-BR. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'gnome.privacy': 'Privacidade',
    'gnome.camera': 'Câmera',
    'gnome.microphone': 'Microfone',
    'gnome.applications': 'Aplicativos',
  },
  english: {
    'gnome.privacySecurity46': 'Privacy & Security',
  },
}
