import type { Profile } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { readerOf } from '../test/reader'
import type { Link } from './guide'
import type { Situation } from './guidebook'
import { openGuidebook } from './openGuidebook'

/** What is shown first in a browser: the guide, or a question. */
const shownFirst: readonly (readonly [Profile, system: string, missing: string, busy: string])[] = [
  ['chrome-windows', 'windows-11-privacy', 'devices-missing', 'windows-busy'],
  ['edge-windows', 'windows-11-privacy', 'devices-missing', 'windows-busy'],
  ['firefox-windows', 'a question', 'devices-missing', 'windows-busy'],
  ['chrome-macos', 'macos-privacy', 'devices-missing', 'macos-busy'],
  ['firefox-macos', 'a question', 'devices-missing', 'macos-busy'],
  ['duckduckgo-macos', 'a question', 'devices-missing', 'macos-busy'],
  ['safari-macos', 'macos-screen-time', 'devices-missing', 'macos-busy'],
  ['chrome-linux', 'linux-privacy', 'devices-missing', 'computer-busy'],
  ['firefox-linux', 'linux-privacy', 'devices-missing', 'computer-busy'],
  ['chrome-chromeos', 'chromeos-privacy', 'devices-missing', 'computer-busy'],
  ['chrome-android', 'android-app', 'android-sensors', 'android-busy'],
  ['samsung-android', 'android-app', 'android-sensors', 'android-busy'],
  ['firefox-android', 'android-app', 'android-sensors', 'android-busy'],
  ['chrome-ios', 'ios-18-app', 'ios-screen-time', 'ios-busy'],
  ['firefox-ios', 'ios-18-app', 'ios-screen-time', 'ios-busy'],
  ['safari-ios', 'ios-screen-time', 'ios-screen-time', 'ios-busy'],
  ['safari-ipados', 'ios-screen-time', 'ios-screen-time', 'ios-busy'],
  ['webview-android', 'android-copy', 'android-sensors', 'android-busy'],
  ['webview-ios', 'ios-copy', 'ios-screen-time', 'ios-busy'],
]

/** The button that leads out of an app, and the guide that follows; or the first guide where no button is known to work. */
const waysOut: readonly (readonly [Profile, Extract<Link, { leaves: string }>['leaves'] | undefined, string])[] = [
  ['line-android', 'line', 'app-menu'],
  ['line-ios', 'line', 'app-menu'],
  ['kakaotalk-android', 'kakaotalk', 'app-menu'],
  ['kakaotalk-ios', 'kakaotalk', 'app-menu'],
  ['facebook-android', 'intent', 'meta-menu'],
  ['instagram-android', 'intent', 'meta-menu'],
  ['telegram-android', 'intent', 'app-menu'],
  ['messenger-android', undefined, 'meta-menu'],
  ['threads-android', undefined, 'meta-menu'],
  ['facebook-ios', 'x-safari', 'meta-menu'],
  ['instagram-ios', 'x-safari', 'meta-menu'],
  ['messenger-ios', 'x-safari', 'meta-menu'],
  ['threads-ios', 'x-safari', 'meta-menu'],
  ['tiktok-ios', 'x-safari', 'app-menu'],
  ['linkedin-ios', 'x-safari', 'app-menu'],
  ['google-ios', 'x-safari', 'app-menu'],
  ['tiktok-android', undefined, 'app-menu'],
  ['snapchat-ios', undefined, 'app-menu'],
  ['twitter-ios', undefined, 'app-menu'],
  ['wechat-android', undefined, 'wechat-menu'],
  ['wechat-ios', undefined, 'wechat-menu'],
  ['qq-ios', undefined, 'wechat-menu'],
  ['webview-android', undefined, 'android-copy'],
  ['webview-ios', undefined, 'ios-copy'],
  ['electron-windows', undefined, 'computer-copy'],
]

async function look(profile: Profile, situation: Partial<Situation> & Pick<Situation, 'against'>) {
  const book = openGuidebook(await readerOf(profile))
  await book.load(situation.against)
  return book.find({ devices: ['camera', 'microphone'], ...situation })
}

const idsFor = async (...asked: Parameters<typeof look>) => (await look(...asked))?.guides?.map(({ id }) => id) ?? []

describe('the likeliest way round', () => {
  it.each(shownFirst)('in %s', async (profile, system, missing, busy) => {
    const first = async (hindrance: 'system' | 'missing' | 'busy') => {
      const found = await look(profile, { against: [hindrance] })
      return found?.question ? 'a question' : found?.guides?.[0].id
    }
    expect([await first('system'), await first('missing'), await first('busy')]).toEqual([system, missing, busy])
  })

  it.each([
    [['system', 'browser'], 'android-app'],
    [['browser', 'system'], 'chrome-android-blocked'],
  ] as const)('is against the likelier layer: %s', async (against, id) => {
    expect((await idsFor('chrome-android', { against }))[0]).toBe(id)
  })

  it.each([
    ['firefox-windows', '11', 'windows-11-privacy'],
    ['firefox-windows', '10', 'windows-10-privacy'],
    ['firefox-macos', '13', 'macos-privacy'],
    ['firefox-macos', '12', 'macos-12-privacy'],
  ] as const)('in %s depends on what is answered: %s', async (profile, osVersion, id) => {
    expect((await idsFor(profile, { against: ['system'], answers: { osVersion } }))[0]).toBe(id)
  })

  it('in Firefox leads from a missing camera to the settings that may hide it', async () => {
    const answers = { osVersion: '11' }
    const ids = await idsFor('firefox-windows', { against: ['missing'], devices: ['camera'], answers })
    expect(ids.slice(0, 4)).toEqual([
      'devices-missing',
      'windows-11-camera-off',
      'windows-11-privacy',
      'windows-managed',
    ])
    expect(ids).toEqual(expect.arrayContaining(['windows-remote', 'security-program']))
  })

  it('is sought among covers, keys and mutes where a device gives nothing', async () => {
    expect(await idsFor('chrome-windows', { against: ['black'], devices: ['camera'] })).toEqual(
      expect.arrayContaining(['black-picture', 'other-camera']),
    )
    expect(await idsFor('chrome-windows', { against: ['silent'], devices: ['microphone'] })).toEqual(
      expect.arrayContaining(['silent-microphone', 'wireless-headset', 'windows-input']),
    )
    expect(await idsFor('chrome-android', { against: ['black'] })).toContain('android-sensors')
  })
})

describe('the way out of an app', () => {
  it.each(waysOut)('is known in %s', async (profile, leaves, next) => {
    const { guides = [] } = (await look(profile, { against: ['in-app'] })) ?? {}
    const [first, second] = guides
    const links = guides.flatMap(({ steps }) => steps.flatMap(({ link }) => link ?? []))
    expect(links).toEqual(leaves ? [{ leaves }] : [])
    expect((leaves ? second : first)?.id).toBe(next)
  })

  it.each([
    ['instagram-ios', 'ios-copy', 'ios-app-settings'],
    ['instagram-android', 'android-copy', 'android-app-settings'],
    ['react-native-ios', 'ios-copy', 'ios-app-settings'],
    ['react-native-android', 'android-copy', 'android-app-settings'],
  ] as const)('goes by hand as well, and through the settings of the phone: %s', async (profile, copy, settings) => {
    for (const hindrance of ['in-app', 'browser', 'system', 'unanswered'] as const) {
      expect(await idsFor(profile, { against: [hindrance] })).toEqual(expect.arrayContaining([copy, settings]))
    }
  })

  it('is not sought in an app’s maker where the app is known', async () => {
    expect(await idsFor('webview-ios', { against: ['in-app'] })).toContain('own-app')
    expect(await idsFor('line-ios', { against: ['in-app'] })).not.toContain('own-app')
  })
})
