import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everyGuide } from '../catalogue/library'

/** The rows of guidance.md 4 to 13, which is all that is known of browsers, systems, apps and devices. */
const known: readonly string[] = [
  ...rows('CR', 1, 11),
  ...rows('ED', 1, 3),
  'BR-1',
  'OP-1',
  'VI-1',
  'AR-1',
  'DD-1',
  'SB-1',
  ...rows('FF', 1, 10),
  ...rows('SA', 1, 8),
  ...rows('IOS', 1, 7),
  ...rows('AND', 1, 8),
  ...rows('WIN', 1, 10),
  ...rows('MAC', 1, 8),
  ...rows('IP', 1, 9),
  ...rows('AO', 1, 10),
  ...rows('CO', 1, 3),
  ...rows('LX', 1, 6),
  ...rows('WV', 0, 14),
  // The rules of workplaces, by name.
  'VideoCaptureAllowed',
  'VideoCaptureAllowedUrls',
  'Permissions.Camera',
  'LetAppsAccessCamera',
  'TCC',
  'SafariSettings',
  'chrome://policy',
  ...rows('HW', 1, 12),
]

/** Facts that no guide can say: where they are honoured instead. */
const elsewhere: Readonly<Record<string, string>> = {
  // The browser's own button is offered before any guide.
  'CR-1': 'react/src/gate/later/BrowserButton.tsx',
  // Nothing is concluded while the page is hidden, or asleep.
  'ED-3': 'core/src/lookout.ts',
  // Safari 13 is told that it is too old before it is told anything else.
  'SA-8': 'react/src/gate/later/causeHere.ts',
  // Every browser there is named by its own name, and taken for WebKit.
  'IOS-7': 'core/src/platform/browsers.ts',
}

function rows(section: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => `${section}-${from + at}`)
}

describe('what is known', () => {
  const said = new Set(everyGuide.flatMap(([, guide]) => guide.rows))

  it('is said by some guide, or honoured elsewhere', () => {
    expect(known.filter((row) => !said.has(row) && !(row in elsewhere))).toEqual([])
  })

  it('is honoured where it is said to be, and only if no guide says it', () => {
    expect(Object.keys(elsewhere).filter((row) => said.has(row))).toEqual([])
    const isThere = (file: string) => existsSync(new URL(`../../${file}`, import.meta.url))
    expect(Object.values(elsewhere).filter((file) => !isThere(file))).toEqual([])
  })

  it('is all that the guides name, beside what is known of prompts', () => {
    expect([...said].filter((row) => !known.includes(row) && !row.startsWith('PR-'))).toEqual([])
  })
})
