import type { Profile } from '@precall/testing'
import { describe, expect, it } from 'vitest'
import { inWords, onScreen, readerOf } from '../../test/reader'
import type { Reader, Situation } from '../guidebook'
import { openGuidebook } from '../openGuidebook'

/** What is shown first where the browser refused, and where its question is overlooked. */
const shownFirst: readonly (readonly [Profile, refused: string, overlooked: string])[] = [
  ['chrome-windows', 'chromium-blocked', 'chromium-question'],
  ['chrome-macos', 'chromium-blocked', 'chromium-question'],
  ['chrome-linux', 'chromium-blocked', 'chromium-question'],
  ['chrome-chromeos', 'chromium-blocked', 'chromium-question'],
  ['edge-windows', 'edge-blocked', 'chromium-kin-question'],
  ['brave-macos', 'brave-blocked', 'brave-question'],
  ['opera-linux', 'opera-blocked', 'chromium-kin-question'],
  ['vivaldi-windows', 'vivaldi-blocked', 'vivaldi-question'],
  ['duckduckgo-macos', 'duckduckgo-blocked', 'chromium-kin-question'],
  ['firefox-windows', 'firefox-blocked', 'firefox-question'],
  ['firefox-115-macos', 'firefox-blocked', 'firefox-question'],
  ['safari-macos', 'safari-blocked', 'safari-question'],
  ['safari-ios', 'safari-ios-blocked', 'ios-question'],
  ['safari-ipados', 'safari-ios-blocked', 'ios-question'],
  ['safari-14-ios', 'safari-ios-17-blocked', 'ios-question'],
  // Most often it is the system that refuses these: docs/facts/guidance.md#ios-6.
  ['chrome-ios', 'ios-18-app', 'ios-question'],
  ['firefox-ios', 'ios-18-app', 'ios-question'],
  ['duckduckgo-ios', 'ios-18-app', 'ios-question'],
  ['chrome-android', 'chrome-android-blocked', 'android-question'],
  ['edge-android', 'other-android-blocked', 'other-android-question'],
  ['firefox-android', 'firefox-android-blocked', 'firefox-android-question'],
  // It is said to have no list of sites, so the phone comes first: docs/facts/guidance.md#and-6.
  ['samsung-android', 'samsung-app', 'other-android-question'],
  ['duckduckgo-android', 'duckduckgo-android-blocked', 'duckduckgo-android-question'],
]

async function idsFor(reader: Reader, against: Situation['against']) {
  const book = openGuidebook(reader)
  await book.load(against)
  return book.find({ against, devices: ['camera', 'microphone'] })?.guides?.map(({ id }) => id) ?? []
}

async function inVersion(profile: Profile, major: number): Promise<Reader> {
  const reader = await readerOf(profile)
  return { ...reader, platform: { ...reader.platform, version: { major, minor: 0 } } }
}

describe('a refusal in the browser', () => {
  it.each(shownFirst)('has its own way round in %s', async (profile, refused, overlooked) => {
    const reader = await readerOf(profile)
    expect((await idsFor(reader, ['browser']))[0]).toBe(refused)
    expect((await idsFor(reader, ['unanswered']))[0]).toBe(overlooked)
  })

  it.each<[Profile, number, string | undefined]>([
    ['chrome-windows', 115, 'Allow'],
    // Little by little, people were asked in words that were others again later.
    ['chrome-windows', 116, undefined],
    ['chrome-windows', 120, 'Allow while visiting the site'],
    ['chrome-android', 115, 'Allow'],
  ])('is kept from happening by the answer that stands there: %s %i', async (profile, major, answer) => {
    const book = openGuidebook(await inVersion(profile, major))
    await book.load(['unanswered'])
    const [first] = book.find({ against: ['unanswered'], devices: ['camera', 'microphone'] })?.guides ?? []
    expect(first?.answers?.allow[0].label).toBe(answer)
  })

  it.each<Profile>([
    'edge-windows',
    'opera-linux',
    'vivaldi-windows',
    'duckduckgo-macos',
    'edge-android',
    'samsung-android',
  ])('is kept from happening without a button that no one has read: %s', async (profile) => {
    const book = openGuidebook(await readerOf(profile))
    const against = ['unanswered', 'browser'] as const
    await book.load(against)
    const { guides = [] } = book.find({ against, devices: ['camera', 'microphone'] }) ?? {}
    expect(guides[0]?.picture).toBeUndefined()
    expect(guides[0]?.steps.map(({ text }) => inWords(text))).toContain('Choose the answer that allows it.')
    const chosen = guides.flatMap(({ steps }) => steps.map(({ text }) => inWords(text) ?? ''))
    expect(chosen.filter((step) => /(Choose|then choose|Tap) Allow while/.test(step))).toEqual([])
  })

  it('is kept from happening in DuckDuckGo on Android by the answer that stands there', async () => {
    const book = openGuidebook(await readerOf('duckduckgo-android'))
    await book.load(['unanswered'])
    const [first] = book.find({ against: ['unanswered'], devices: ['camera'] })?.guides ?? []
    expect(first?.answers).toMatchObject({ allow: [{ label: 'Allow' }], refuse: { label: 'Deny' } })
  })

  it.each<[Profile, string, Situation['devices'], string, string]>([
    ['chrome-windows', 'en-GB', ['camera'], "You previously didn't allow camera for this site", 'Allow this time'],
    [
      'chrome-linux',
      'de-AT',
      ['camera', 'microphone'],
      'Du hast die Berechtigung „Kamera und Mikrofon“ für diese Website zuvor nicht zugelassen',
      'Dieses Mal erlauben',
    ],
    [
      'chrome-android',
      'ja',
      ['microphone'],
      'このサイトの マイク の使用はこれまで許可していませんでした',
      '今回のみ許可',
    ],
  ])(
    'is asked about again by the browser’s own button, in its own words: %s that speaks %s',
    async (profile, labelLanguage, devices, question, allow) => {
      const book = openGuidebook({ ...(await readerOf(profile)), labelLanguage })
      await book.load(['browser'])
      const asked = book.find({ against: ['browser'], devices })?.guides?.[0].byButton
      expect(asked).toMatchObject({ question, allow: { label: allow, lang: labelLanguage.slice(0, 2) } })
    },
  )

  it.each<[Profile, string]>([
    ['edge-windows', 'en-US'],
    ['chrome-windows', 'sv-SE'],
  ])('is asked about in words that no one has read: %s that speaks %s', async (profile, labelLanguage) => {
    const book = openGuidebook({ ...(await readerOf(profile)), labelLanguage })
    await book.load(['browser'])
    expect(book.find({ against: ['browser'], devices: ['camera'] })?.guides?.[0].byButton).toBeUndefined()
  })

  it.each<[Profile, again: RegExp, ok: RegExp]>([
    ['firefox-windows', /Press Ask again, then choose Allow/, /Press OK, then choose Allow/],
    ['edge-windows', /press Try again/, /press OK/],
    ['edge-android', /tap Ask again/, /tap OK/],
  ])('is led back to the button that is there, before anything was asked: %s', async (profile, again, ok) => {
    const book = openGuidebook(await readerOf(profile))
    await book.load(['browser'])
    const said = (unasked: boolean) =>
      book
        .find({ against: ['browser'], devices: ['camera', 'microphone'], unasked })
        ?.guides?.flatMap(onScreen)
        .flatMap(({ steps }) => steps.map(({ text }) => inWords(text)))
        .join(' ')
    expect(said(false)).toMatch(again)
    expect(said(true)).toMatch(ok)
    expect(said(true)).not.toMatch(/Ask again|Try again/)
  })

  it('is behind a padlock in Chrome before 117', async () => {
    expect((await idsFor(await inVersion('chrome-windows', 116), ['browser']))[0]).toBe('chromium-padlock')
    expect((await idsFor(await inVersion('chrome-windows', 117), ['browser']))[0]).toBe('chromium-blocked')
  })

  it('is behind two letters in Safari before 18 on a phone', async () => {
    expect((await idsFor(await inVersion('safari-ios', 17), ['browser']))[0]).toBe('safari-ios-17-blocked')
    expect((await idsFor(await inVersion('safari-ios', 18), ['browser']))[0]).toBe('safari-ios-blocked')
  })

  it('leads on, from what is likely to what is rare', async () => {
    expect(await idsFor(await readerOf('chrome-windows'), ['browser'])).toEqual([
      'chromium-blocked',
      'chromium-site-settings',
      'chromium-reset',
      'chromium-all-sites',
      'chromium-private',
      'chromium-managed',
      'arc-blocked',
    ])
  })

  it('leads on to Windows, where Windows may have refused', async () => {
    const ids = await idsFor(await readerOf('chrome-windows'), ['browser', 'system'])
    expect(ids.indexOf('windows-11-privacy')).toBeGreaterThan(ids.indexOf('chromium-managed'))
  })
})
