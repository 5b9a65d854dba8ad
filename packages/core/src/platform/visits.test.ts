import Bowser from 'bowser'
import { UAParser } from 'ua-parser-js'
import type { UserAgentData } from 'user-agents'
import UserAgents from 'user-agents'
import { describe, expect, it } from 'vitest'
import type { BrowserName } from './browsers'
import type { Platform } from './detectPlatform'
import { detectPlatform } from './detectPlatform'
import type { OperatingSystem } from './operatingSystems'

/** Visits as their package recorded them: it kept only the user agent of our hints. */
const visits = UserAgents.top() as (UserAgentData & { deviceCategory: string })[]

/** The parsers' names, in ours. */
const systems: Readonly<Record<string, OperatingSystem>> = {
  Android: 'android',
  'Chrome OS': 'chromeos',
  'Chromium OS': 'chromeos',
  iOS: 'ios',
  Linux: 'linux',
  'Mac OS': 'macos',
  macOS: 'macos',
  Ubuntu: 'linux',
  Windows: 'windows',
}
const browsers: Readonly<Record<string, BrowserName>> = {
  'Android Browser': 'unknown',
  Chrome: 'chrome',
  'Chrome WebView': 'webview',
  DuckDuckGo: 'duckduckgo',
  Edge: 'edge',
  Firefox: 'firefox',
  'Google Search': 'webview',
  GSA: 'webview',
  'Microsoft Edge': 'edge',
  'Mobile Safari': 'safari',
  Opera: 'opera',
  'Opera Touch': 'opera',
  Safari: 'safari',
  'Samsung Internet': 'samsung',
  'Samsung Internet for Android': 'samsung',
  Snapchat: 'webview',
  WebKit: 'webview',
  Yandex: 'unknown',
  'Yandex Browser': 'unknown',
}

/** User agents that both parsers read one way and we read another, and why. */
const dissents: Readonly<Record<string, string>> = {
  'safari on ios, we say brave on ios':
    'Since 2026 Brave gives its name there, as a last word: https://github.com/brave/brave-browser/issues/52858',
  'safari on ipados, we say brave on ipados': 'The same.',
  'samsung on linux, we say samsung on android':
    'The desktop mode of a browser never made for Linux: https://github.com/browscap/browscap/issues/1545',
}

/** For these we report the version of the engine: their own says little about what they can do. */
const wearsItsEngine: readonly BrowserName[] = ['chromium', 'duckduckgo', 'unknown', 'webview']

const opinions = visits.map(({ userAgent }) => ({
  userAgent,
  parsers: [askUAParser(userAgent), askBowser(userAgent)] as const,
  ours: detectPlatform({ userAgent }),
}))
const unanimous = opinions.filter(({ parsers: [one, other] }) => one.says === other.says)
const dissenting = unanimous.filter(({ parsers: [theirs], ours }) => theirs.says !== inWords(ours))
const agreed = unanimous.filter(({ parsers: [theirs], ours }) => theirs.says === inWords(ours))

describe(`detectPlatform, on ${visits.length} real visits`, () => {
  it('agrees with two parsers on 99.5 % of those on which they agree, and on 99 % of the distinct user agents', () => {
    const [all, ours] = [distinct(unanimous), distinct(agreed)]
    console.info(`agreed on ${agreed.length} of ${unanimous.length} visits, ${ours} of ${all} distinct user agents`)
    expect(visits).toHaveLength(10_000)
    expect(agreed.length / unanimous.length).toBeGreaterThan(0.995)
    expect(ours / all).toBeGreaterThan(0.99)
  })

  it('dissents for the reasons in the table, and for no other', () => {
    const says = dissenting.map(({ parsers: [theirs], ours }) => `${theirs.says}, we say ${inWords(ours)}`)
    expect([...new Set(says)].sort()).toEqual(Object.keys(dissents))
  })

  it('reads the major version that both parsers read', () => {
    const versions = agreed
      .filter(({ parsers: [one, other], ours }) => one.major === other.major && !wearsItsEngine.includes(ours.browser))
      .map(({ userAgent, parsers: [theirs], ours }) => ({ userAgent, theirs: theirs.major, ours: ours.version?.major }))
    expect(versions.length).toBeGreaterThan(9_500)
    expect(versions.filter(({ theirs, ours }) => theirs !== ours)).toEqual([])
  })

  it('takes for phones what the package takes for phones', () => {
    const phones = visits.map(({ deviceCategory }) => deviceCategory === 'mobile')
    expect(opinions.map(({ ours }) => ours.mobile)).toEqual(phones)
  })
})

function askUAParser(userAgent: string) {
  const { os, browser, device } = UAParser(userAgent)
  return opinion(os.name, browser, device.type)
}

function askBowser(userAgent: string) {
  const { os, browser, platform } = Bowser.parse(userAgent)
  return opinion(os.name, browser, platform.type)
}

function opinion(os = '', { name = '', version = '' }: { name?: string; version?: string }, device?: string) {
  const system = device === 'tablet' && os === 'iOS' ? 'ipados' : systems[os]
  return { says: `${browsers[name] ?? name} on ${system ?? os}`, major: Number.parseInt(version, 10) }
}

function inWords({ browser, os }: Platform): string {
  return `${browser} on ${os}`
}

function distinct(visits: readonly { readonly userAgent: string }[]): number {
  return new Set(visits.map(({ userAgent }) => userAgent)).size
}
