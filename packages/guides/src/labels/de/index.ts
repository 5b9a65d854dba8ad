// Made by scripts/labels.mjs of the guides. Long because it is a table.
import type { LabelTables } from '../../labelTable'

export const tables: LabelTables = {
  language: 'de',
  families: {
    android: () => import('./android'),
    androidSystem: () => import('./androidSystem'),
    apps: () => import('./apps'),
    chromeos: () => import('./chromeos'),
    chromium: () => import('./chromium'),
    firefox: () => import('./firefox'),
    ios: () => import('./ios'),
    iosSystem: () => import('./iosSystem'),
    linux: () => import('./linux'),
    macos: () => import('./macos'),
    otherChromium: () => import('./otherChromium'),
    safari: () => import('./safari'),
    seldom: () => import('./seldom'),
    windows: () => import('./windows'),
  },
}
