import type { Platform } from '@precall/core/platform'
import { profiles } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { everyGuide } from '../../catalogue/library'
import { deviceSets, inWords, onScreen, readerOf } from '../../test/reader'
import type { Against } from '../guide'
import type { ReadyStep } from '../guidebook'
import { openGuidebook } from '../openGuidebook'

/** All that guides are against, but for what the check sees. */
const causes: readonly Against[] = ['browser', 'system', 'missing', 'busy', 'in-app', 'unanswered', 'screen']
/** Older and newer than what guides differ by, of browsers and systems. */
const versions = [10, 116, 200]
const answers = [10, 11, 12, 13, 17, 18].map((osVersion) => ({ osVersion: `${osVersion}` }))

interface Reached {
  readonly platform: Platform
  readonly id: string
  readonly steps: readonly ReadyStep[]
}

const readers = await Promise.all(profiles.map((profile) => readerOf(profile)))
const linux = await readerOf('chrome-linux')
// No profile of its own: it is Chrome without the name.
const inChromium = { ...linux, platform: { ...linux.platform, browser: 'chromium' as const } }

const reached: Reached[] = []
for (const reader of [...readers, inChromium]) {
  for (const major of versions) {
    const platform = { ...reader.platform, version: { major, minor: 0 } }
    const book = openGuidebook({ ...reader, platform })
    await book.load(causes)
    for (const cause of causes) {
      for (const devices of deviceSets) {
        for (const each of answers) {
          const { guides = [] } = book.find({ against: [cause], devices, answers: each }) ?? {}
          reached.push(...guides.flatMap(onScreen).map(({ id, steps }) => ({ platform, id, steps })))
        }
      }
    }
  }
}

describe('every guide', () => {
  it('is shown to at least one person', () => {
    const met = new Set(reached.map(({ id }) => id))
    expect(everyGuide.map(([id]) => id).filter((id) => !met.has(id))).toEqual([])
  })
})

describe('a button that opens the settings', () => {
  const opening = reached.flatMap(({ steps, ...where }) =>
    steps.flatMap(({ link, note }) => (link && 'opens' in link ? [{ ...where, note, href: link.href }] : [])),
  )

  it('is offered where the system knows the link, and nowhere else', () => {
    const schemes = { 'ms-settings:': 'windows', 'x-apple.systempreferences:': 'macos' }
    expect(opening.length).toBeGreaterThan(0)
    expect(
      opening.filter(({ href, platform }) => schemes[new URL(href).protocol as keyof typeof schemes] !== platform.os),
    ).toEqual([])
  })

  it('has the written path next to it', () => {
    expect(opening.filter(({ note }) => !/ › /.test(inWords(note) ?? ''))).toEqual([])
  })
})
