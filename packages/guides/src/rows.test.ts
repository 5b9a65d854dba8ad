import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everyGuide } from '../catalogue/library'

const rows = idsIn(readFileSync(new URL('../../../docs/facts/guidance.md', import.meta.url), 'utf8'))
/** Rows of prompts say where they are on the screen. A guide may name one, and need not. */
const known = rows.filter((row) => !row.startsWith('PR-'))

/** Facts that no guide can say: where they are honoured instead. */
const elsewhere: Readonly<Record<string, string>> = {
  // The browser's own button is offered before any guide.
  'CR-1': 'react/src/screens/recovery/BrowserButton.tsx',
  // Nothing is concluded while the page is hidden, or asleep.
  'ED-3': 'core/src/gate/permissionPoller.ts',
  // Safari 13 is told that it is too old before it is told anything else.
  'SA-8': 'core/src/platform/causeOf.ts',
  // Every browser there is named by its own name, and taken for WebKit.
  'IOS-7': 'core/src/platform/browsers.ts',
}

/** The first cell of each row of each table that begins with a column called Id. */
function idsIn(page: string): string[] {
  return [...page.matchAll(/^\| Id \|.*\n\|---.*\n((?:\|.*\n)+)/gm)].flatMap(([, body = '']) =>
    body
      .trim()
      .split('\n')
      .map((row) => (row.split('|')[1] ?? '').replace(/<[^>]+>/g, '').trim()),
  )
}

describe('what docs/facts knows', () => {
  const said = new Set(everyGuide.flatMap(([, guide]) => guide.rows))

  it('is said by some guide, or honoured elsewhere', () => {
    expect(known.filter((row) => !said.has(row) && !(row in elsewhere))).toEqual([])
  })

  it('is honoured where it is said to be, and only if no guide says it', () => {
    expect(Object.keys(elsewhere).filter((row) => said.has(row))).toEqual([])
    const isThere = (file: string) => existsSync(new URL(`../../${file}`, import.meta.url))
    expect(Object.values(elsewhere).filter((file) => !isThere(file))).toEqual([])
  })

  it('is all that the guides name', () => {
    expect([...said].filter((row) => !rows.includes(row))).toEqual([])
  })
})
