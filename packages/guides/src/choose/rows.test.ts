import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everyGuide } from '../../catalogue/library'

const rows = idsIn(readFileSync(new URL('../../../../docs/facts/guidance.md', import.meta.url), 'utf8'))
/** Rows of prompts say where they are on the screen. A guide may name one, and need not. */
const known = rows.filter((row) => !row.startsWith('PR-'))

/** Facts that no guide can say, and the test that holds the code to each. Its name cites the row. */
const elsewhere: Readonly<Record<string, string>> = {
  // The browser's own button is offered before any guide.
  'CR-1': 'react/src/screens/recovery/BrowserButton.test.tsx',
  // What is found in a tab counts only until it is shown again.
  'ED-3': 'testing/src/gate.test.ts',
  // What another product does not support, this one does: only a Safari before 11 is told that it is too old.
  'SA-8': 'testing/src/gate.test.ts',
  // Every browser there is named by its own name, and taken for WebKit.
  'IOS-7': 'core/src/request/refusedLate.test.ts',
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

function namesOfTests(file: string): string[] {
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
  return [...text.matchAll(/^ *it\('(.+)', async /gm)].map(([, name = '']) => name)
}

describe('what docs/facts knows', () => {
  const said = new Set(everyGuide.flatMap(([, guide]) => guide.rows))

  it('is said by some guide, or honoured elsewhere', () => {
    expect(known.filter((row) => !said.has(row) && !(row in elsewhere))).toEqual([])
  })

  it('is honoured where a test says so, and only if no guide says it', () => {
    expect(Object.keys(elsewhere).filter((row) => said.has(row))).toEqual([])
    const isTested = ([row, file]: [string, string]) =>
      namesOfTests(file).some((name) => name.includes(`#${row.toLowerCase()})`))
    expect(Object.entries(elsewhere).filter((one) => !isTested(one))).toEqual([])
  })

  it('is all that the guides name', () => {
    expect([...said].filter((row) => !rows.includes(row))).toEqual([])
  })
})
