// Over 200 lines: what no table of requests and answers can hold, one by one.
import { describe, expect, it, vi } from 'vitest'
import { both, microtasks, request } from '../test/outcomeOf'
import { simulate } from '../test/simulate'
import type { Profile } from './profiles/profiles'
import { profiles } from './profiles/profiles'
import type { SimulatedBrowser } from './simulatedBrowser'
import { simulateBrowser } from './simulateBrowser'
import type { AnyState } from './world/state'

/** What the page hears without asking: of a held status, and of devices. */
async function listenTo(browser: SimulatedBrowser) {
  const heard: string[] = []
  const status = await browser.navigator.permissions?.query({ name: 'camera' })
  status?.addEventListener('change', () => heard.push(`change: ${status.state}`))
  browser.navigator.mediaDevices?.addEventListener('devicechange', () => heard.push('devicechange'))
  return { heard, status }
}

describe('what a page hears by itself', () => {
  it.each<{ readonly profile: Profile; readonly heard: readonly string[]; readonly seen: string }>([
    {
      profile: 'chrome-linux',
      heard: ['change: granted'],
      seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-labels-and-outputs',
    },
    {
      profile: 'firefox-linux',
      heard: ['change: granted'],
      seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-labels-and-outputs',
    },
    {
      profile: 'safari-macos',
      heard: ['devicechange'],
      seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-labels-and-outputs',
    },
    {
      profile: 'chrome-ios',
      heard: ['devicechange'],
      seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-labels-and-outputs',
    },
    { profile: 'safari-14-ios', heard: ['devicechange'], seen: 'docs/facts/browsers.md#devices-labels-and-outputs' },
  ])('of a grant in $profile ($seen)', async ({ profile, heard: expected }) => {
    const browser = simulate(profile)
    const { heard, status } = await listenTo(browser)
    const asked = request(browser, both)
    browser.prompt?.allow()
    await asked.outcome()
    expect(heard).toEqual(expected)
    expect(status?.state).toBe(
      { 'change: granted': 'granted', devicechange: status && 'prompt' }[expected[0] as string],
    )
    await request(browser, both).outcome()
    expect(heard).toEqual(expected)
  })

  it('of a temporary block in Firefox, and of its end (docs/facts/browsers.md#permission-queries, docs/facts/guidance.md#firefox-settings-at-once)', async () => {
    const browser = simulateBrowser('firefox-linux')
    const { heard } = await listenTo(browser)
    request(browser, both)
    browser.prompt?.block()
    browser.siteSettings.reset('camera')
    expect(heard).toEqual(['change: denied', 'change: prompt'])
  })

  it('is an answer of before, for 46 ms after a refusal in Firefox (docs/facts/browsers.md#firefox-query-lag)', async () => {
    vi.useFakeTimers()
    const browser = simulateBrowser('firefox-linux')
    const says = async () => (await browser.navigator.permissions?.query({ name: 'camera' }))?.state
    request(browser, both)
    browser.prompt?.block()
    expect(await says()).toBe('prompt')
    vi.advanceTimersByTime(46)
    expect(await says()).toBe('denied')
    vi.useRealTimers()
  })

  it('is nothing once the page was left', async () => {
    const browser = simulateBrowser('chrome-linux')
    const { heard } = await listenTo(browser)
    const asked = request(browser, both)
    const next = browser.reload()
    next.siteSettings.allow('camera')
    next.devices.unplug('microphone')
    expect(browser.prompt).toBeUndefined()
    expect(await asked.outcome()).toBe('pending')
    expect(heard).toEqual([])
  })
})

describe('a page that is reloaded', () => {
  it('keeps the storage of its site and tab, and leaves no track behind', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    browser.sessionStorage?.setItem('key', 'value')
    await request(browser, both).outcome()
    const next = browser.reload()
    expect(next.sessionStorage?.getItem('key')).toBe('value')
    expect([browser.liveTracks, next.liveTracks]).toEqual([[], []])
    expect(next.getUserMediaCalls).toEqual([])
  })

  it('gives a slow device to no one', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted' })
    browser.slow('camera')
    const slow = request(browser, { video: true })
    const next = browser.reload()
    next.free('camera')
    expect(await slow.outcome()).toBe('pending')
    expect(browser.liveTracks).toEqual([])
  })
})

describe('an OverconstrainedError', () => {
  it.each<{ readonly profile: Profile; readonly isDOMException: boolean }>([
    { profile: 'chrome-linux', isDOMException: true },
    { profile: 'firefox-linux', isDOMException: false },
  ])(
    'of $profile is a DOMException: $isDOMException (docs/facts/browsers.md#devices-constraints-and-context)',
    async ({ profile, isDOMException }) => {
      const { mediaDevices } = simulate(profile).navigator
      const error: unknown = await mediaDevices
        ?.getUserMedia({ video: { width: { min: 1e5 } } })
        .catch((error) => error)
      expect(error).toMatchObject({ name: 'OverconstrainedError', constraint: 'width' })
      expect(error instanceof DOMException).toBe(isDOMException)
      expect((error as Error).constructor === Error).toBe(!isDOMException)
    },
  )
})

describe('device ids (docs/facts/browsers.md#devices-labels-and-outputs)', () => {
  it.each<{ readonly profile: Profile; readonly form: RegExp }>([
    { profile: 'chrome-linux', form: /^[0-9a-f]{64}$/ },
    { profile: 'firefox-linux', form: /^[0-9A-Za-z+/]{43}=$/ },
    { profile: 'safari-ios', form: /^[0-9a-f]{40}$/ },
  ])('of $profile have their form, and can be asked for', async ({ profile, form }) => {
    const browser = simulate(profile)
    const first = request(browser, { video: true })
    browser.prompt?.allow()
    const [track] = (await first.stream()).getVideoTracks()
    const { deviceId = '' } = track?.getSettings() ?? {}
    expect(deviceId).toMatch(form)
    const listed = (await browser.navigator.mediaDevices?.enumerateDevices()) ?? []
    expect(listed.find(({ kind }) => kind === 'videoinput')).toMatchObject({ deviceId, label: track?.label })
    expect(await request(browser, { video: { deviceId: { exact: deviceId } } }).outcome()).toEqual({
      tracks: ['video'],
    })
  })
})

describe('a call on an iPhone (docs/facts/browsers.md#systems-apps-and-other-browsers)', () => {
  it('mutes the tracks, which stay live, and gives them back', async () => {
    const browser = simulateBrowser('safari-ios', { camera: 'granted', microphone: 'granted' })
    const stream = await request(browser, both).stream()
    const heard: string[] = []
    for (const track of stream.getTracks()) {
      for (const type of ['mute', 'unmute', 'ended'])
        track.addEventListener(type, () => heard.push(`${track.kind} ${type}`))
    }
    browser.interruption.begin()
    expect(stream.getTracks().map(({ muted, readyState }) => `${muted} ${readyState}`)).toEqual([
      'true live',
      'true live',
    ])
    browser.interruption.end()
    expect(heard).toEqual(['video mute', 'audio mute', 'video unmute', 'audio unmute'])
    expect(stream.getTracks().some(({ muted }) => muted)).toBe(false)
  })
})

describe('what no one is known to have seen', () => {
  const asking = (browser: SimulatedBrowser) => void request(browser, both)
  const running = async (browser: SimulatedBrowser) => void (await request(browser, both).outcome())

  it.each<{
    readonly profile: Profile
    readonly state?: AnyState
    readonly before?: (browser: SimulatedBrowser) => unknown
    readonly act: (browser: SimulatedBrowser) => void
    readonly says: RegExp
  }>([
    { profile: 'safari-ios', before: asking, act: ({ prompt }) => prompt?.dismiss(), says: /has no ×/ },
    { profile: 'firefox-android', before: asking, act: ({ prompt }) => prompt?.dismiss(), says: /not established/ },
    { profile: 'chrome-linux', before: asking, act: ({ prompt }) => prompt?.allowAndRemember(), says: /no box/ },
    { profile: 'chrome-linux', act: (browser) => browser.stopSharing(), says: /not established/ },
    { profile: 'chrome-linux', act: ({ interruption }) => interruption.begin(), says: /not established/ },
    { profile: 'safari-macos', act: ({ busy }) => busy('camera'), says: /not established/ },
    { profile: 'chrome-linux', act: ({ fail }) => fail('microphone', { as: 'timeout' }), says: /not established/ },
    {
      profile: 'safari-macos',
      state: { camera: 'granted', microphone: 'granted' },
      before: running,
      act: ({ siteSettings }) => siteSettings.block('camera'),
      says: /running camera.+not established/,
    },
    { profile: 'chrome-ios', act: ({ siteSettings }) => siteSettings.allow('camera'), says: /no settings for a site/ },
    {
      profile: 'webview-android',
      act: ({ siteSettings }) => siteSettings.allow('camera'),
      says: /no settings for a site/,
    },
    { profile: 'chrome-android', act: ({ system }) => system.block('camera'), says: /no privacy settings/ },
    { profile: 'safari-ios', act: ({ system }) => system.block('camera'), says: /no privacy settings/ },
  ])('is refused in $profile: $says', async ({ profile, state, before, act, says }) => {
    const browser = simulate(profile, state)
    await before?.(browser)
    expect(() => act(browser)).toThrow(says)
  })

  it.each<{ readonly profile: Profile; readonly state: AnyState; readonly says: RegExp }>([
    { profile: 'line-ios', state: {}, says: /say `host`/ },
    { profile: 'safari-14-ios', state: { secure: false }, says: /not established/ },
    { profile: 'chrome-linux', state: { host: 'grants' }, says: /not in an app/ },
    { profile: 'webview-ios', state: { camera: 'granted' }, says: /no settings for a site/ },
    { profile: 'chrome-linux', state: { system: {} }, says: /no privacy settings/ },
  ])('is no situation of $profile: $state', ({ profile, state, says }) => {
    expect(() => simulate(profile, state)).toThrow(says)
  })

  it('is listed for every browser that was not measured itself: the two others rest on no second one', () => {
    const isMeasured = (profile: Profile) =>
      !simulate(profile, hostOf(profile)).notEstablished.some((what) => /(not|was) measured/.test(what))
    expect(profiles.filter(isMeasured)).toEqual(['chrome-linux', 'firefox-esr-linux'])
  })

  it('leaves no request of an app without an answer for the next test', async () => {
    const browser = simulateBrowser('facebook-android')
    const asked = request(browser, both)
    await microtasks()
    const uninstall = browser.install()
    uninstall()
    expect(await asked.outcome()).toEqual({ rejected: 'AbortError: Failed due to shutdown' })
  })
})

function hostOf(profile: Profile): AnyState {
  try {
    simulate(profile)
    return {}
  } catch {
    return { host: 'grants' }
  }
}
