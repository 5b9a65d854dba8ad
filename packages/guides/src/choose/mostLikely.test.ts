// Over 200 lines: tables of what comes first, for each browser, system and app.
import type { PlatformHints } from '@precall/core/platform'
import { detectPlatform } from '@precall/core/platform'
import type { Profile } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { inWords, onScreen, readerOf } from '../../test/reader'
import type { Link } from '../guide'
import type { ReadyGuide, Situation } from '../guidebook'
import { openGuidebook } from '../openGuidebook'

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
  // For an app that does not give its name, the settings come first and a browser second.
  ['webview-android', 'android-own-app', 'android-sensors', 'android-busy'],
  ['webview-ios', 'ios-own-app', 'ios-screen-time', 'ios-busy'],
  ['electron-windows', 'a question', 'devices-missing', 'windows-busy'],
  ['electron-macos', 'a question', 'devices-missing', 'macos-busy'],
]

/** The button that leads out of an app, and the guide below it on the same screen; or the first where no button is known. */
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
  ['instagram-ios', 'instagram', 'meta-menu'],
  ['messenger-ios', 'x-safari', 'meta-menu'],
  ['threads-ios', 'threads', 'meta-menu'],
  ['tiktok-ios', 'x-safari', 'app-menu'],
  ['linkedin-ios', 'x-safari', 'app-menu'],
  ['google-ios', 'x-safari', 'app-menu'],
  ['tiktok-android', undefined, 'app-menu'],
  ['snapchat-ios', undefined, 'app-menu'],
  ['twitter-ios', undefined, 'app-menu'],
  ['wechat-android', undefined, 'wechat-menu'],
  ['wechat-ios', undefined, 'wechat-menu'],
  ['qq-ios', undefined, 'wechat-menu'],
  ['webview-android', undefined, 'android-browser'],
  ['webview-ios', undefined, 'ios-browser'],
  ['electron-windows', undefined, 'computer-copy'],
]

async function look(profile: Profile, situation: Partial<Situation> & Pick<Situation, 'against'>) {
  const book = openGuidebook(await readerOf(profile))
  await book.load(situation.against)
  return book.find({ devices: ['camera', 'microphone'], ...situation })
}

const idsFor = async (...asked: Parameters<typeof look>) => (await look(...asked))?.guides?.map(({ id }) => id) ?? []

describe('the most likely guide', () => {
  it.each(shownFirst)('in %s', async (profile, system, missing, busy) => {
    const first = async (cause: 'system' | 'missing' | 'busy') => {
      const found = await look(profile, { against: [cause] })
      return found?.question ? 'a question' : found?.guides?.[0].id
    }
    expect([await first('system'), await first('missing'), await first('busy')]).toEqual([system, missing, busy])
  })

  it.each([
    [['system', 'browser'], 'android-app'],
    [['browser', 'system'], 'chrome-android-blocked'],
  ] as const)('is against the more likely layer: %s', async (against, id) => {
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
    const [first] = guides
    const links = guides.flatMap(onScreen).flatMap(({ steps }) => steps.flatMap(({ link }) => link ?? []))
    expect(links).toEqual(leaves ? [{ leaves }] : [])
    expect((leaves ? first?.below?.guide : first)?.id).toBe(next)
    expect(first?.below?.opens).toBe(leaves && 'at once')
  })

  it('is a button that is marked as unsure, above the words of the menu: Instagram on an iPhone', async () => {
    const [first] = (await look('instagram-ios', { against: ['in-app'] }))?.guides ?? []
    expect(inWords(first?.steps[0]?.note)).toBe('It may not work in every version of Instagram.')
    expect(inWords(first?.below?.heading)).toBe('Nothing happened? Use the menu in Instagram.')
    const menu = first?.below?.guide.steps.map(({ text }) => inWords(text))
    expect(menu?.[1]).toBe('Tap Open in external browser or Open in browser.')
    // Its three dots lie, as they do on every iPhone.
    expect(JSON.stringify(first?.below?.guide)).toContain('"icon":"more"')
    const [onAndroid] = (await look('instagram-android', { against: ['in-app'] }))?.guides ?? []
    expect(JSON.stringify(onAndroid?.below?.guide)).toContain('"icon":"menu-dots"')
  })

  it.each([
    ['instagram-ios', 'ios-copy', 'ios-app-settings'],
    ['instagram-android', 'android-copy', 'android-app-settings'],
  ] as const)('goes by hand as well, and through the settings of the phone: %s', async (profile, copy, settings) => {
    for (const cause of ['in-app', 'system', 'unanswered'] as const) {
      expect(await idsFor(profile, { against: [cause] })).toEqual(expect.arrayContaining([copy, settings]))
    }
  })

  it.each([
    ['react-native-ios', 'ios-own-app', 'ios-browser'],
    ['react-native-android', 'android-own-app', 'android-browser'],
  ] as const)('comes second in an app that does not give its name, after its settings: %s', async (...expected) => {
    const [profile, settings, browser] = expected
    for (const cause of ['system', 'unanswered'] as const)
      expect((await idsFor(profile, { against: [cause] })).slice(0, 3)).toEqual([settings, browser, 'own-app'])
    // Without a camera API there is nothing to turn on.
    expect(await idsFor(profile, { against: ['in-app'] })).toEqual([browser, 'own-app'])
  })

  // An app without MODIFY_AUDIO_SETTINGS: https://github.com/react-native-webview/react-native-webview/issues/3658
  it('is near where a device does not start, because its app may lack a right', async () => {
    for (const devices of [['camera'], ['microphone']] as const) {
      const ids = await idsFor('react-native-android', { against: ['busyOrSystem'], devices })
      expect(ids.slice(0, 3)).toEqual(['android-busy', 'android-own-app', 'android-browser'])
      expect(await idsFor('react-native-ios', { against: ['busyOrSystem'], devices })).toEqual(
        expect.arrayContaining(['ios-busy', 'ios-own-app', 'ios-browser']),
      )
    }
    expect((await idsFor('facebook-android', { against: ['busy'] })).slice(0, 2)).toEqual([
      'android-busy',
      'android-link',
    ])
  })

  it('is not sought in an app’s maker where the app is known', async () => {
    expect(await idsFor('webview-ios', { against: ['in-app'] })).toContain('own-app')
    expect(await idsFor('line-ios', { against: ['in-app'] })).not.toContain('own-app')
  })
})

describe('an app on a computer whose name is not known', () => {
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.261'
  const macintosh = 'Macintosh; Intel Mac OS X 10_15_7'
  const windows = 'Windows NT 10.0; Win64; x64'
  const edge = [{ brand: 'Chromium' }, { brand: 'Microsoft Edge' }, { brand: 'Microsoft Edge WebView2' }]
  // The forms: detectPlatform.test.ts in core.
  const apps: readonly (readonly [app: string, hints: PlatformHints, osVersion: number | undefined, first: string])[] =
    [
      [
        'Electron, Windows',
        { userAgent: `Mozilla/5.0 (${windows}) ${chrome} Electron/35.0.1 Safari/537.36` },
        11,
        'windows-11-privacy',
      ],
      [
        'Electron, a Mac',
        { userAgent: `Mozilla/5.0 (${macintosh}) ${chrome} Electron/35.0.1 Safari/537.36` },
        15,
        'macos-privacy',
      ],
      [
        'Electron, an old Mac',
        { userAgent: `Mozilla/5.0 (${macintosh}) ${chrome} Electron/35.0.1 Safari/537.36` },
        12,
        'macos-12-privacy',
      ],
      [
        'Electron, Linux',
        { userAgent: `Mozilla/5.0 (X11; Linux x86_64) ${chrome} Electron/35.0.1 Safari/537.36` },
        undefined,
        'linux-privacy',
      ],
      [
        'Electron, ChromeOS',
        { userAgent: `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chrome} Electron/35.0.1 Safari/537.36` },
        undefined,
        'chromeos-privacy',
      ],
      [
        'WKWebView, a Mac',
        { userAgent: `Mozilla/5.0 (${macintosh}) AppleWebKit/605.1.15 (KHTML, like Gecko)` },
        15,
        'macos-privacy',
      ],
      [
        'WebView2, Windows',
        {
          userAgent: `Mozilla/5.0 (${windows}) ${chrome} Safari/537.36 Edg/126.0.0.0`,
          userAgentData: { brands: edge },
        },
        11,
        'windows-11-privacy',
      ],
    ]

  it.each(apps)(
    'is told about the settings of its system first, and about a browser after them: %s',
    async (...row) => {
      const [, hints, osVersion, first] = row
      const version = osVersion ? { major: osVersion, minor: 0 } : undefined
      const platform = { ...detectPlatform(hints), osVersion: version }
      const book = openGuidebook({ ...(await readerOf('electron-windows')), platform })
      for (const against of [['system'], ['system', 'unanswered']] as const) {
        await book.load(against)
        const { guides = [] } = book.find({ against, devices: ['camera', 'microphone'] }) ?? {}
        const ids = guides.map(({ id }) => id)
        expect(ids[0]).toBe(first)
        expect(ids.indexOf('computer-copy')).toBeGreaterThan(0)
      }
    },
  )

  it('is called this app, because its name in the list is not known', async () => {
    const found = await look('electron-macos', { against: ['system'], answers: { osVersion: '13' } })
    const [guide] = found?.guides ?? []
    expect(inWords(guide?.steps[1]?.text)).toBe('Turn on this app in the list.')
    expect(JSON.stringify(guide?.picture)).toContain('"label":"This app"')
  })
})

describe('settings with a page for each device', () => {
  const answers = { osVersion: '13' }
  const ids = ['windows-11-privacy', 'macos-privacy', 'firefox-settings']

  it.each([
    ['chrome-windows', 'system', ids[0]],
    ['chrome-macos', 'system', ids[1]],
    ['firefox-windows', 'browser', ids[2]],
  ] as const)('show one at a time, where both are in the way: %s', async (profile, against, id) => {
    const guideFor = async (devices: Situation['devices'], working?: Situation['working']) =>
      (await look(profile, { against: [against], devices, working, answers }))?.guides?.find((each) => each.id === id)
    const devicesIn = (guide: ReadyGuide | undefined) => new Set(guide?.steps.flatMap(({ device }) => device ?? []))

    const both = await guideFor(['camera', 'microphone'])
    expect(devicesIn(both)).toEqual(new Set(['camera']))
    expect(devicesIn(both?.below?.guide)).toEqual(new Set(['microphone']))
    expect(both?.below?.opens).toBe('afterwards')
    expect(inWords(both?.below?.heading)).toBe('Next: your microphone')
    expect(JSON.stringify(both?.picture)).not.toContain('icrophone')
    // The one that works by now is above, to be seen as done.
    expect(devicesIn(await guideFor(['microphone'], 'camera'))).toEqual(new Set(['camera']))
    expect((await guideFor(['microphone']))?.below).toBeUndefined()
  })

  it('number each switch of Windows by itself', async () => {
    const guide = (await look('chrome-windows', { against: ['system'] }))?.guides?.[0]
    const rings = [...JSON.stringify(guide?.picture).matchAll(/"step":"(\w+)"/g)].map(([, step]) => step)
    expect(new Set(rings).size).toBe(3)
  })
})

describe('a refusal that belongs to this load of the page', () => {
  it.each([
    ['safari-macos', 'safari-reload', 'safari-blocked'],
    ['safari-ios', 'ios-reload', 'safari-ios-blocked'],
    ['safari-ipados', 'ios-reload', 'safari-ios-blocked'],
  ] as const)(
    'is forgotten by a reload, with the settings on the same screen: %s',
    async (profile, reload, settings) => {
      const [first] = (await look(profile, { against: ['browser'], refusedHere: true }))?.guides ?? []
      expect([first?.id, first?.below?.guide.id]).toEqual([reload, settings])
      expect(first?.below?.opens).toBe('at once')
      // If a setting refuses, a reload on its own changes nothing.
      expect((await idsFor(profile, { against: ['browser'] }))[0]).toBe(settings)
    },
  )

  it.each(['safari-macos', 'safari-ios', 'chrome-ios'] as const)(
    'is the reason why each change in the settings ends in a reload: %s',
    async (profile) => {
      const { guides = [] } = (await look(profile, { against: ['browser'], answers: { osVersion: '18' } })) ?? {}
      const changing = guides.filter(({ after }) => after === 'reload')
      expect(changing.length).toBeGreaterThan(0)
      for (const { steps } of changing) expect(inWords(steps[steps.length - 1]?.text)).toMatch(/reload this page/)
    },
  )
})
