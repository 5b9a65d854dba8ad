import { readFileSync } from 'node:fs'
import type { Profile, ReadyProfile } from '@precall/testing'
import { profiles, simulateBrowser } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { featuresOf } from '../browser/featuresOf'
import { platformOf } from '../browser/platformOf'
import type { BrowserName } from './browsers'
import { detectPlatform } from './detectPlatform'
import type { Features, Support } from './supportOf'
import { supportOf } from './supportOf'

const all: Features = { getUserMedia: true, BigInt: true, showModal: true }
const chrome = (version: number) =>
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`

/** What some apps do is not known, so it has to be said. */
const stateFor = (profile: Profile): object => {
  try {
    simulateBrowser(profile as ReadyProfile)
    return {}
  } catch {
    return { host: 'asks' }
  }
}

describe('supportOf', () => {
  it.each<[Support, Partial<Features>]>([
    ['full', {}],
    ['plain', { showModal: false }],
    ['unsupported', { BigInt: false }],
    ['unsupported', { getUserMedia: false }],
  ])('says %s where a page finds %o', (support, found) => {
    expect(supportOf(detectPlatform({ userAgent: chrome(153) }), { ...all, ...found })).toBe(support)
  })

  it.each([
    ['Chrome 66', chrome(66), 'discouraged'],
    ['Chrome 67', chrome(67), 'full'],
    [
      'iOS 13, in a Chrome with a newer number',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 13_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/87.0.4280.77 Mobile/15E148 Safari/604.1',
      'discouraged',
    ],
    ['a browser that no one knows', 'Lynx/2.9.2', 'full'],
  ])('doubts a version that is older than what is there, and keeps no one out for it: %s', (_, userAgent, support) => {
    expect(supportOf(detectPlatform({ userAgent }), all)).toBe(support)
  })

  it('is full in every browser that can be simulated but those that are old', () => {
    const supports = profiles.map((profile) => {
      const browser = simulateBrowser(profile, stateFor(profile) as never)
      return [profile, supportOf(platformOf(browser), featuresOf(browser))] as const
    })
    expect(Object.fromEntries(supports.filter(([, support]) => support !== 'full'))).toEqual({
      'chrome-60-windows': 'unsupported',
      'safari-13-ios': 'unsupported',
      'safari-13-macos': 'unsupported',
      'safari-14-ios': 'plain',
      'safari-14-macos': 'plain',
      'webview-44-android': 'unsupported',
    })
  })
})

describe('docs/support.md', () => {
  const page = readFileSync(new URL('../../../../docs/support.md', import.meta.url), 'utf8')
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))
  const platform = detectPlatform({ userAgent: chrome(153) })

  it('says what comes of each feature', () => {
    const saidOf = (found: string) => rows.find(([what]) => what === found)?.[1]
    const supports = {
      'all of it': all,
      'no `dialog.showModal`': { ...all, showModal: false },
      'no `BigInt`': { ...all, BigInt: false },
      'no `getUserMedia`': { ...all, getUserMedia: false },
    }
    for (const [found, features] of Object.entries(supports)) {
      expect([found, saidOf(found)]).toEqual([found, `\`${supportOf(platform, features)}\``])
    }
    const doubt = supportOf(detectPlatform({ userAgent: chrome(66) }), all)
    expect(saidOf('all of it, in a version that is said to lack some')).toBe(`\`${doubt}\``)
  })

  it.each<[BrowserName, named: string]>([
    ['chrome', 'Chrome'],
    ['edge', 'Edge'],
    ['firefox', 'Firefox, Firefox ESR'],
    ['safari', 'Safari on macOS and iOS'],
    ['samsung', 'Samsung Internet'],
    ['webview', 'Android WebView'],
  ])('doubts the versions of %s that it calls unsupported, and no others', (browser, named) => {
    const [, , , below = ''] = rows.find(([what]) => what === named) ?? []
    const [number] = /\d+/.exec(below) ?? []
    const last = below.startsWith('below') ? Number(number) - 1 : Number(number)
    const supportIn = (major: number) => supportOf({ ...platform, browser, version: { major, minor: 0 } }, all)
    expect([supportIn(last), supportIn(last + 1)]).toEqual(['discouraged', 'full'])
  })
})
