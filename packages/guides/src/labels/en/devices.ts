// Made by scripts/labels.mjs of terms/en.json: what platforms/devices.ts names.
import type { Labels } from '../../library/labelTable'

export const labels: Labels = {}
