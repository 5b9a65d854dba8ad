// Over 200 lines: every profile by its name.
import { isDeepStrictEqual } from 'node:util'
import { platformOf } from '@precall/core/platform'
import { describe, expect, it } from 'vitest'
import { simulate } from '../../test/simulate'
import type { Profile } from './profiles'
import { profiles, rowOf } from './profiles'
import { simulateBrowser } from '../simulateBrowser'
import type { AnyState } from '../world/state'

const onDesktops = <Name extends string, Is extends string>(name: Name, is: Is) =>
  ({
    [`${name}-windows`]: `${is} on windows`,
    [`${name}-macos`]: `${is} on macos`,
    [`${name}-linux`]: `${is} on linux`,
  }) as Record<`${Name}-${'windows' | 'macos' | 'linux'}`, string>

const inApp = <Name extends string>(name: Name, is = ` in ${name}`) =>
  ({
    [`${name}-android`]: `webview on android, phone, embedded${is}`,
    [`${name}-ios`]: `webview on ios, phone, embedded${is}`,
  }) as Record<`${Name}-${'android' | 'ios'}`, string>

/** As whom `detectPlatform` is to know each. */
const names: Readonly<Record<Profile, string>> = {
  ...onDesktops('chrome', 'chrome'),
  'chrome-chromeos': 'chrome on chromeos',
  'chrome-60-windows': 'chrome on windows',
  'chrome-android': 'chrome on android, phone',
  'chrome-ios': 'chrome on ios, phone',
  ...onDesktops('edge', 'edge'),
  'edge-android': 'edge on android, phone',
  'edge-ios': 'edge on ios, phone',
  'brave-ios': 'brave on ios, phone',
  'opera-ios': 'opera on ios, phone',
  ...onDesktops('opera', 'opera'),
  'opera-android': 'opera on android, phone',
  ...onDesktops('brave', 'brave'),
  'brave-android': 'brave on android, phone',
  ...onDesktops('vivaldi', 'vivaldi'),
  'vivaldi-android': 'vivaldi on android, phone',
  'samsung-android': 'samsung on android, phone',
  ...onDesktops('firefox', 'firefox'),
  ...onDesktops('firefox-esr', 'firefox'),
  'firefox-115-windows': 'firefox on windows',
  'firefox-115-macos': 'firefox on macos',
  'firefox-android': 'firefox on android, phone',
  'firefox-ios': 'firefox on ios, phone',
  'safari-macos': 'safari on macos',
  'safari-ios': 'safari on ios, phone',
  'safari-ipados': 'safari on ipados',
  'safari-14-macos': 'safari on macos',
  'safari-14-ios': 'safari on ios, phone',
  'safari-13-macos': 'safari on macos',
  'safari-13-ios': 'safari on ios, phone',
  'home-screen-ios': 'safari on ios, phone',
  'duckduckgo-macos': 'duckduckgo on macos',
  'duckduckgo-ios': 'duckduckgo on ios, phone',
  'duckduckgo-android': 'duckduckgo on android, phone',
  ...inApp('webview', ''),
  'webview-44-android': 'webview on android, phone, embedded',
  ...inApp('react-native', ''),
  ...inApp('facebook'),
  ...inApp('messenger'),
  ...inApp('instagram'),
  ...inApp('threads'),
  ...inApp('line'),
  ...inApp('kakaotalk'),
  ...inApp('wechat'),
  ...inApp('tiktok'),
  ...inApp('snapchat'),
  ...inApp('linkedin'),
  ...inApp('twitter'),
  ...inApp('google'),
  ...inApp('qq'),
  'electron-windows': 'webview on windows',
  'electron-macos': 'webview on macos',
  'telegram-android': 'webview on android, phone, embedded in telegram',
  // These show a browser's own view, and its name.
  'gmail-android': 'chrome on android, phone',
  'gmail-ios': 'safari on ios, phone',
  'outlook-ios': 'safari on ios, phone',
}

const stateFor = (profile: Profile): AnyState => (rowOf(profile).app ? { host: 'asks' } : {})

describe('a profile', () => {
  it.each(profiles)('goes by its name: %s', (profile) => {
    const { os, browser, mobile, embedded, inApp } = platformOf(simulate(profile, stateFor(profile)))
    expect(
      `${browser} on ${os}${mobile ? ', phone' : ''}${embedded ? ', embedded' : ''}${inApp ? ` in ${inApp}` : ''}`,
    ).toBe(names[profile])
  })

  it('has a version where guides depend on it', () => {
    const major = (profile: Profile) => platformOf(simulate(profile)).version?.major
    expect(major('safari-13-macos')).toBe(13)
    expect(major('safari-14-ios')).toBe(14)
    expect(major('firefox-115-windows')).toBe(115)
    expect(major('firefox-esr-linux')).toBe(153)
  })

  it.each<{ readonly profile: Profile; readonly brand: string | undefined }>([
    { profile: 'chrome-windows', brand: 'Google Chrome' },
    { profile: 'brave-linux', brand: 'Brave' },
    { profile: 'webview-android', brand: 'Android WebView' },
    { profile: 'facebook-android', brand: undefined },
    { profile: 'firefox-macos', brand: undefined },
    { profile: 'safari-macos', brand: undefined },
  ])('has client hints in Chromium alone: $profile', ({ profile, brand }) => {
    expect(simulate(profile).navigator.userAgentData?.brands[0]?.brand).toBe(brand)
  })

  it.each<{ readonly profile: Profile; readonly osVersion: string; readonly tells: string }>([
    { profile: 'chrome-windows', osVersion: '10', tells: '10.0.0' },
    { profile: 'edge-windows', osVersion: '11', tells: '19.0.0' },
    { profile: 'chrome-macos', osVersion: '12', tells: '12.7.6' },
    { profile: 'vivaldi-macos', osVersion: '13', tells: '13.7.8' },
    { profile: 'samsung-android', osVersion: '11', tells: '11.0.0' },
  ])('tells in Chromium, if asked, the version of its system: $profile $osVersion', async (row) => {
    const { userAgentData } = simulate(row.profile, { osVersion: row.osVersion }).navigator
    expect(await userAgentData?.getHighEntropyValues(['platformVersion', 'model'])).toEqual({
      ...userAgentData?.toJSON(),
      platformVersion: row.tells,
    })
    expect(await userAgentData?.getHighEntropyValues([])).not.toHaveProperty('platformVersion')
  })

  it.each<{ readonly profile: Profile; readonly osVersion: string; readonly tells: string }>([
    { profile: 'safari-ios', osVersion: '17', tells: 'ios 17.6, safari 17.6' },
    // What iOS says about itself stayed behind, and Safari's version went on.
    { profile: 'safari-ios', osVersion: '26', tells: 'ios 18.7, safari 26.6' },
    { profile: 'safari-ipados', osVersion: '17', tells: 'ipados undefined, safari 17.6' },
    { profile: 'chrome-ios', osVersion: '17', tells: 'ios 17.5, chrome 148.0' },
    { profile: 'edge-ios', osVersion: '26', tells: 'ios 26.7, edge 150.0' },
    { profile: 'instagram-ios', osVersion: '17', tells: 'ios 17.6, webview 17.6' },
    { profile: 'safari-macos', osVersion: '12', tells: 'macos undefined, safari 17.6' },
    { profile: 'chrome-macos', osVersion: '12', tells: 'macos undefined, chrome 150.0' },
    { profile: 'opera-macos', osVersion: '12', tells: 'macos undefined, opera 134.0' },
  ])('says in its user agent what can be read there: $profile $osVersion', ({ profile, osVersion, tells }) => {
    const { os, osVersion: read, browser, version } = platformOf(simulate(profile, { ...stateFor(profile), osVersion }))
    const inWords = (version: typeof read) => version && `${version.major}.${version.minor}`
    expect(`${os} ${inWords(read)}, ${browser} ${inWords(version)}`).toBe(tells)
  })

  it('is on the newest version of its system where none is said', () => {
    const newest = profiles.filter((profile) => rowOf(profile).osVersions)
    for (const profile of newest) {
      const { osVersions = {}, ...row } = rowOf(profile)
      expect(Object.values(osVersions).some((identity) => isDeepStrictEqual({ ...row, ...identity }, row))).toBe(true)
    }
    expect(newest).toContain('chrome-windows')
  })

  it('knows no other version of its system', () => {
    expect(() => simulate('chrome-windows', { osVersion: '7' })).toThrow(/version 7.+Take one of 10, 11/)
    expect(() => simulate('firefox-windows', { osVersion: '10' })).toThrow(/Leave `osVersion` out/)
  })

  it('speaks English, unless another language is said', () => {
    expect(simulateBrowser('chrome-linux').navigator.language).toBe('en-US')
    const { language, languages } = simulateBrowser('safari-ios', { language: 'ja' }).reload().navigator
    expect([language, languages]).toEqual(['ja', ['ja']])
  })

  it('without privacy settings of the system says so', () => {
    const browser = simulateBrowser('chrome-linux')
    expect(() => browser.system.block('camera')).toThrow(/chrome-linux has no privacy settings/)
    expect(browser.getState()).not.toHaveProperty('system')
  })

  it('that does not exist is refused, with the list of those that do', () => {
    expect(() => simulate('chrome-beos' as Profile)).toThrow(/'chrome-beos'.+chrome-linux/)
  })

  it.each([
    [{ camera: 'blocked' }, 'camera: "blocked" is nothing that chrome-windows can be'],
    [{ video: 'denied' }, "no 'video' to begin with"],
    [{ secure: 'no' }, 'Take one of true, false.'],
    [{ system: { camera: 'off' } }, 'system.camera: "off"'],
    [{ system: { mic: 'blocked' } }, "has no 'mic'. Say 'camera' or 'microphone'"],
    [{ frame: 'sandbox' }, '"allowed", "forbidden", "sandboxed"'],
  ])('takes no state that TypeScript would have refused: %j', (state, told) => {
    expect(() => simulate('chrome-windows', state as AnyState)).toThrow(told)
  })

  it('has no other devices to control', () => {
    const browser = simulateBrowser('chrome-windows')
    const { siteSettings, devices, system } = browser
    const controls = [siteSettings.allow, devices.unplug, system.block, browser.busy, browser.fail] as ((
      device: string,
    ) => void)[]
    for (const control of controls) expect(() => control('video')).toThrow("has no 'video'")
  })
})
