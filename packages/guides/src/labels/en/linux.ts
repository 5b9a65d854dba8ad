// Made by scripts/labels.mjs of terms/en.json: what platforms/linux.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {
  'gnome.privacy': 'Privacy',
  'gnome.camera': 'Camera',
  'gnome.microphone': 'Microphone',
  'gnome.applications': 'Applications',
  'gnome.privacySecurity46': 'Privacy & Security',
}
