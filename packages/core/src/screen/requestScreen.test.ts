import type { SimulatedBrowser, SimulatedState } from '@precall/testing'
import { profiles, simulateBrowser } from '@precall/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { canShareScreen, requestScreen } from '../screen'
import type { ScreenOptions, ScreenOutcome } from '../screen'

/** In a press of a person's. */
function ask(browser: SimulatedBrowser, options: ScreenOptions = {}): Promise<ScreenOutcome> {
  let outcome: Promise<ScreenOutcome> | undefined
  browser.page.press(() => void (outcome = requestScreen({ ...options, browser })))
  return outcome!
}

/** What can be printed of it. */
function plain(outcome: ScreenOutcome): object {
  if (outcome.kind !== 'shared') return outcome
  const { stream: _, ...rest } = outcome
  return rest
}

/** The person looks at the picker for a while. */
function afterASecond(act: () => void): void {
  vi.setSystemTime(Date.now() + 1000)
  act()
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a person who is asked what to share', () => {
  it.each([
    ['chrome-windows', 'monitor', 'monitor'],
    ['chrome-windows', 'window', 'window'],
    ['chrome-windows', 'browser', 'browser'],
    ['firefox-windows', 'monitor', 'unknown'],
    ['firefox-windows', 'window', 'unknown'],
    ['safari-macos', 'window', 'window'],
  ] as const)('in %s shares a %s, which says that it is a %s', async (profile, chosen, surface) => {
    const browser = simulateBrowser(profile)
    const outcome = ask(browser)
    browser.screenPicker!.share(chosen)
    expect(plain(await outcome)).toEqual({ kind: 'shared', surface, sound: false })
  })

  it('shares a tab with its sound, if the page wants it', async () => {
    const browser = simulateBrowser('chrome-macos')
    const outcome = ask(browser, { audio: true })
    browser.screenPicker!.share('browser', { sound: true })
    expect(plain(await outcome)).toEqual({ kind: 'shared', surface: 'browser', sound: true })
  })

  it.each(['chrome-windows', 'edge-macos', 'firefox-linux', 'safari-macos'] as const)(
    'in %s cancels: nothing is refused',
    async (profile) => {
      const browser = simulateBrowser(profile)
      const outcome = ask(browser)
      afterASecond(() => browser.screenPicker!.cancel())
      expect(await outcome).toEqual({ kind: 'cancelled' })
    },
  )

  it('is not asked a second time in Chrome while the picker is open, and keeps the first', async () => {
    const browser = simulateBrowser('chrome-windows')
    const first = ask(browser)
    expect(await ask(browser)).toEqual({ kind: 'pending' })
    browser.screenPicker!.share('monitor')
    expect((await first).kind).toBe('shared')
    expect(browser.screenPicker).toBeUndefined()
    void ask(browser)
    expect(browser.screenPicker).toBeDefined()
  })

  it('hears that Firefox refuses from then on, if they pressed its Block before', async () => {
    const browser = simulateBrowser('firefox-windows')
    const cancelled = ask(browser)
    afterASecond(() => browser.screenPicker!.cancel())
    await cancelled
    expect(await ask(browser)).toEqual({ kind: 'denied', by: 'browser' })
    const reloaded = browser.reload({ by: 'person' })
    void ask(reloaded)
    expect(reloaded.screenPicker).toBeDefined()
  })
})

describe('what stands in the way', () => {
  it.each([
    ['chrome-macos', { screen: 'blocked by the system' }, { kind: 'denied', by: 'system' }],
    ['edge-macos', { screen: 'blocked by the system' }, { kind: 'denied', by: 'system' }],
    ['firefox-macos', { screen: 'blocked by the system' }, { kind: 'denied', by: 'system' }],
  ] as const)('%s on a Mac that keeps the screen from it', async (profile, state, expected) => {
    const browser = simulateBrowser(profile, state)
    const outcome = ask(browser)
    afterASecond(() => browser.screenPicker!.share('monitor'))
    expect(await outcome).toEqual(expected)
  })

  it.each<[string, SimulatedState<'chrome-linux' | 'firefox-linux' | 'safari-macos'>]>([
    ['a header', { screen: 'forbidden by a header' }],
    ['an administrator', { screen: 'forbidden by an administrator' }],
    ['a frame', { frame: 'allowed' }],
    ['a sandbox', { frame: 'sandboxed' }],
  ])('in Chrome %s is a policy', async (_, state) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    expect(await ask(simulateBrowser('chrome-linux', state as never))).toEqual({ kind: 'denied', by: 'policy' })
  })

  it.each(['firefox-linux', 'safari-macos'] as const)('in %s a frame is a policy', async (profile) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    expect(await ask(simulateBrowser(profile, { frame: 'allowed' }))).toEqual({ kind: 'denied', by: 'policy' })
  })

  it.each(['chrome-linux', 'firefox-linux', 'safari-macos'] as const)(
    'in %s a frame that may share it, can',
    async (profile) => {
      const browser = simulateBrowser(profile, { frame: 'allowed', screen: 'allowed in the frame' })
      const outcome = ask(browser)
      browser.screenPicker!.share('monitor')
      expect((await outcome).kind).toBe('shared')
    },
  )

  it('in Firefox, in a frame that may share it, is its own Block', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const browser = simulateBrowser('firefox-linux', { frame: 'allowed', screen: 'allowed in the frame' })
    const cancelled = ask(browser)
    afterASecond(() => browser.screenPicker!.cancel())
    await cancelled
    expect(await ask(browser)).toEqual({ kind: 'denied', by: 'browser' })
    expect(warn.mock.calls.join()).not.toContain('no one can share it here')
  })

  it('in Safari, in a frame that has shared before, is no policy', async () => {
    const browser = simulateBrowser('safari-macos', { frame: 'allowed', screen: 'allowed in the frame' })
    const shared = ask(browser)
    browser.screenPicker!.share('monitor')
    await shared
    const refuses = () => Promise.reject(new DOMException('The request is not allowed', 'NotAllowedError'))
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: refuses })
    expect(await ask(browser)).toEqual({ kind: 'denied', by: 'browser' })
  })

  it.each(['safari-ios', 'chrome-ios', 'safari-ipados', 'chrome-android', 'webview-ios'] as const)(
    '%s has nothing to share the screen with',
    async (profile) => {
      const browser = simulateBrowser(profile)
      expect(canShareScreen(browser)).toBe(false)
      expect(await requestScreen({ browser })).toEqual({ kind: 'unsupported' })
    },
  )

  it('Firefox for Android has it, and refuses always: that is unsupported', async () => {
    const browser = simulateBrowser('firefox-android')
    const refuses = () => Promise.reject(new DOMException('The request is not allowed', 'NotAllowedError'))
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: refuses })
    expect(canShareScreen(browser)).toBe(false)
    expect(await requestScreen({ browser })).toEqual({ kind: 'unsupported' })
  })

  it('Firefox for Android is no Linux where a person asks for desktop pages', async () => {
    const browser = simulateBrowser('firefox-linux')
    // Its user agent then is that of a Linux: https://github.com/mozilla/bedrock/issues/6875
    Object.defineProperty(browser.navigator, 'maxTouchPoints', { configurable: true, value: 5 })
    const refuses = () => Promise.reject(new DOMException('The request is not allowed', 'NotAllowedError'))
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: refuses })
    expect(canShareScreen(browser)).toBe(false)
    expect(await requestScreen({ browser })).toEqual({ kind: 'unsupported' })
  })

  it.each([
    ['NotReadableError', 'Could not start video source'],
    ['AbortError', 'The operation was aborted.'],
    ['NotFoundError', 'Requested device not found'],
    ['SomethingNewError', ''],
  ])('%s leaves no one to blame: it does not start now', async (name, message) => {
    const browser = simulateBrowser('chrome-windows')
    const refuses = () => Promise.reject(Object.assign(new Error(message), { name }))
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: refuses })
    expect(await requestScreen({ browser })).toEqual({ kind: 'busy' })
  })

  it('a picker of older Chrome, which was closed by a person, is told from a refusal by the time alone', async () => {
    const browser = simulateBrowser('chrome-windows')
    let refuse: ((error: Error) => void) | undefined
    const opens = () => new Promise((_, reject) => (refuse = reject))
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: opens })
    const outcome = requestScreen({ browser })
    afterASecond(() => refuse!(new DOMException('Permission denied', 'NotAllowedError')))
    expect(await outcome).toEqual({ kind: 'cancelled' })
  })
})

describe('a browser that lies', () => {
  /** What its `getDisplayMedia` gives, whatever the person does. */
  function lying(getDisplayMedia: () => unknown) {
    const browser = simulateBrowser('chrome-windows')
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia })
    return browser
  }

  const track = (own: Partial<MediaStreamTrack>) => ({
    kind: 'video',
    readyState: 'live',
    stop: vi.fn<() => void>(),
    ...own,
  })
  const throwing = () => {
    throw new Error('of a polyfill')
  }
  const streamOf = (...tracks: readonly object[]) => ({ getTracks: () => tracks })

  it.each<[string, ReturnType<typeof track>]>([
    ['has no picture', track({ kind: 'audio' })],
    ['has ended already', track({ readyState: 'ended' })],
    ['throws as its settings are read', track({ getSettings: throwing })],
  ])('and gives what %s, has shared nothing, and nothing stays on', async (_, only) => {
    expect(await requestScreen({ browser: lying(() => Promise.resolve(streamOf(only))) })).toEqual({ kind: 'busy' })
    expect(only.stop).toHaveBeenCalledOnce()
  })

  it('and gives a track without settings, has shared something', async () => {
    const outcome = await requestScreen({ browser: lying(() => Promise.resolve(streamOf(track({})))) })
    expect(plain(outcome)).toEqual({ kind: 'shared', surface: 'unknown', sound: false })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'no'],
    ['an object without words', Object.create(null)],
    ['words that are none', { name: Symbol('NotAllowedError'), message: Object.create(null) }],
  ])('and rejects with %s, has not started', async (_, reason) => {
    expect(await requestScreen({ browser: lying(() => Promise.reject(reason as Error)) })).toEqual({ kind: 'busy' })
  })

  it('and throws at once, is heard too', async () => {
    const throws = () => {
      throw new DOMException('Permission denied by system', 'NotAllowedError')
    }
    expect(await requestScreen({ browser: lying(throws) })).toEqual({ kind: 'denied', by: 'system' })
  })

  it('and never answers, is asked once', async () => {
    const never = vi.fn<() => Promise<never>>(() => new Promise(() => {}))
    const browser = lying(never)
    void requestScreen({ browser })
    expect(await requestScreen({ browser })).toEqual({ kind: 'pending' })
    expect(never).toHaveBeenCalledOnce()
  })
})

describe('the button that shares the screen', () => {
  it.each(profiles.filter((profile) => /^(?:chrome|edge|firefox|safari)-(?:windows|macos|linux)$/.test(profile)))(
    'is there in %s',
    (profile) => {
      expect(canShareScreen(simulateBrowser(profile as 'chrome-linux'))).toBe(true)
    },
  )

  it('is absent where the page is insecure, where Chrome says that it may not, and on a server', () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    expect(canShareScreen(simulateBrowser('chrome-linux', { secure: false }))).toBe(false)
    expect(canShareScreen(simulateBrowser('chrome-linux', { frame: 'allowed' }))).toBe(false)
    expect(canShareScreen(simulateBrowser('chrome-linux', { screen: 'forbidden by a header' }))).toBe(false)
    expect(canShareScreen()).toBe(false)
  })
})

describe('a developer', () => {
  it.each(['chrome-linux', 'firefox-linux'] as const)(
    'in %s is told which `allow` the frame lacks',
    async (profile) => {
      const warn = vi.spyOn(console, 'warn').mockReturnValue()
      vi.resetModules()
      const { requestScreen } = await import('../screen')
      const browser = simulateBrowser(profile, { frame: 'allowed' })
      let outcome: Promise<ScreenOutcome> | undefined
      browser.page.press(() => void (outcome = requestScreen({ browser })))
      await outcome
      expect(warn.mock.calls.join()).toContain('allow="display-capture"')
    },
  )

  it.each<[string, SimulatedState<'chrome-linux'>, string]>([
    ['a frame lacks the `allow`', { frame: 'allowed' }, 'allow="display-capture"'],
    ['a header forbids it', { screen: 'forbidden by a header' }, 'display-capture=(self)'],
  ])('is told in Chrome why there is no button: %s', async (_, state, words) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    vi.resetModules()
    const { canShareScreen } = await import('../screen')
    expect(canShareScreen(simulateBrowser('chrome-linux', state))).toBe(false)
    expect(warn.mock.calls.join()).toContain(words)
  })

  it.each([
    ['late each time', 1000],
    ['late, and then at once', 0],
  ])('is told about a frame that refuses %s, as on a page that is busy', async (_, took) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    vi.resetModules()
    const { requestScreen } = await import('../screen')
    const browser = simulateBrowser('firefox-linux', { frame: 'allowed' })
    const refusing = async (ms: number) => {
      let refuse: ((error: Error) => void) | undefined
      Object.assign(browser.navigator.mediaDevices!, {
        getDisplayMedia: () => new Promise((_, reject) => (refuse = reject)),
      })
      const outcome = requestScreen({ browser })
      vi.setSystemTime(Date.now() + ms)
      refuse!(new DOMException('The request is not allowed', 'NotAllowedError'))
      return outcome
    }
    expect(await refusing(1000)).toEqual({ kind: 'cancelled' })
    expect(warn).not.toHaveBeenCalled()
    await refusing(took)
    expect(warn.mock.calls.join()).toContain('allow="display-capture"')
  })

  it.each(['firefox-linux', 'safari-macos'] as const)('in %s is told that a press is missing', async (profile) => {
    await expect(requestScreen({ browser: simulateBrowser(profile) })).rejects.toThrow('in the press of a button')
  })

  it.each([{ video: { width: { exact: 100 } } }, { video: false as unknown as true, audio: true }])(
    'is told that these constraints are a mistake: %j',
    async (options) => {
      await expect(ask(simulateBrowser('chrome-linux'), options)).rejects.toThrow('constraints')
    },
  )

  it('hears about a mistake without the words of any window', async () => {
    const browser = simulateBrowser('firefox-linux')
    const outcome = ask(browser)
    browser.screenPicker!.share('window')
    const shared = await outcome
    expect(browser.sharedTracks[0]!.label).toBe('A window’s title')
    expect(JSON.stringify(plain(shared))).not.toContain('title')
  })
})

describe('what is shared', () => {
  it('is the caller’s, and ends when the person stops it in the browser', async () => {
    const browser = simulateBrowser('chrome-linux')
    const outcome = ask(browser)
    browser.screenPicker!.share('monitor')
    const shared = await outcome
    if (shared.kind !== 'shared') throw new Error('It is not shared.')
    const ended = vi.fn<() => void>()
    shared.stream.getVideoTracks()[0]!.addEventListener('ended', ended)
    browser.stopSharingScreen()
    expect(ended).toHaveBeenCalledOnce()
    expect(browser.sharedTracks).toEqual([])
  })

  it('is nothing where a polyfill gives sound alone, which is turned off', async () => {
    const browser = simulateBrowser('chrome-linux', { microphone: 'granted' })
    const { mediaDevices } = browser.navigator
    Object.assign(mediaDevices!, { getDisplayMedia: () => mediaDevices!.getUserMedia({ audio: true }) })
    expect(await requestScreen({ browser })).toEqual({ kind: 'busy' })
    expect(browser.liveTracks).toEqual([])
  })
})
