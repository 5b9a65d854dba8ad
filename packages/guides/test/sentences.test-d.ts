// Compiled by `npm test -- --only types`, and never run: a sentence compiles with exactly what belongs in its places.
import type { Sentence } from '../src/words'

export const fine: Sentence<'chromium'>[] = [
  'siteSetting',
  ['turnOn', { label: 'chrome-desktop.camera' }],
  ['setTo', { label: 'chrome-desktop.camera', value: 'chrome-desktop.valueAllow' }],
]

export const wrong: Sentence<'chromium'>[] = [
  // @ts-expect-error: a place is left empty.
  'turnOn',
  // @ts-expect-error: one of two places is left empty.
  ['setTo', { label: 'chrome-desktop.camera' }],
  // @ts-expect-error: there is no such place.
  ['turnOn', { label: 'chrome-desktop.camera', value: 'chrome-desktop.valueAllow' }],
  // @ts-expect-error: no table has this label.
  ['turnOn', { label: 'chrome-desktop.kamera' }],
  // @ts-expect-error: that is a sentence of another family's.
  'besideTheShield',
]
